/** The registry, second list: how each bloc is made of plain elements. One that is missing fails the types. */

import { rendre as adapter } from '../adapter/html.ts';
import { rendre as astuce } from '../astuce/html.ts';
import type { RenduHtml } from '../definir-html.ts';
import { rendre as etape } from '../etape/html.ts';
import { rendre as exemple } from '../exemple/html.ts';
import { rendre as figure } from '../figure/html.ts';
import { rendre as materiel } from '../materiel/html.ts';
import { rendre as question } from '../question/html.ts';
import { rendre as source } from '../source/html.ts';
import { rendre as temoignage } from '../temoignage/html.ts';
import { rendre as vigilance } from '../vigilance/html.ts';
import type { NomBloc } from './definitions.ts';

const RENDUS: Readonly<Record<NomBloc, RenduHtml>> = {
	Adapter: adapter,
	Astuce: astuce,
	Etape: etape,
	Exemple: exemple,
	Figure: figure,
	Materiel: materiel,
	Question: question,
	Source: source,
	Temoignage: temoignage,
	Vigilance: vigilance,
};

/** How to make an element that bears the name of a bloc; undefined for any other. */
export const findRenduHtml = (nom: string): RenduHtml | undefined =>
	Object.hasOwn(RENDUS, nom) ? RENDUS[nom as NomBloc] : undefined;
