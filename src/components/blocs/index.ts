/** Bloc name → component. A bloc of the vocabulary without a component here fails the types. */
import Adapter from './Adapter.astro';
import Astuce from './Astuce.astro';
import Etape from './Etape.astro';
import Exemple from './Exemple.astro';
import Figure from './Figure.astro';
import Materiel from './Materiel.astro';
import Question from './Question.astro';
import Source from './Source.astro';
import Temoignage from './Temoignage.astro';
import Vigilance from './Vigilance.astro';

export const blocs = {
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
