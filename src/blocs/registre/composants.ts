/** The registry, fourth list: the component of each bloc, for the pages. One that is missing fails the types. */
import Adapter from '../adapter/Bloc.astro';
import Astuce from '../astuce/Bloc.astro';
import Etape from '../etape/Bloc.astro';
import Exemple from '../exemple/Bloc.astro';
import Figure from '../figure/Bloc.astro';
import Materiel from '../materiel/Bloc.astro';
import Question from '../question/Bloc.astro';
import Source from '../source/Bloc.astro';
import Temoignage from '../temoignage/Bloc.astro';
import Vigilance from '../vigilance/Bloc.astro';
import type { NomBloc } from './definitions.ts';

export const composants: Readonly<Record<NomBloc, (props: never) => unknown>> = {
	Adapter,
	Astuce,
	Etape,
	Exemple,
	Figure,
	Materiel,
	Question,
	Source,
	Temoignage,
	Vigilance,
};
