/** What kind of answer each question of the page asks for. */
import type { Reponse } from '../../formulaire/questions.ts';
import { corpsDeForme, formesOf, modeleOf, saisieOf } from './champs.ts';

/** How a question is answered, for the check to ask it again. */
export function reponseOf(champ: HTMLElement): Reponse {
	const { genre } = champ.dataset;
	if ('recit' in champ.dataset) return 'recit';
	if (genre === 'formes') {
		const choisie = formesOf(champ).find((f) => f.checked);
		const corps = choisie && corpsDeForme(champ, Number(choisie.value));
		return corps ? reponseOf(corps) : 'formes';
	}
	if (genre === 'liste')
		return modeleOf(champ)?.querySelector('[data-commune]') ? 'commune' : 'liste';
	if (genre === 'liste-de') return 'choix';
	const saisie = saisieOf(champ) as HTMLElement | null;
	if (genre === 'nombre') return saisie && 'entier' in saisie.dataset ? 'nombre-entier' : 'nombre';
	if (genre !== 'texte') return (genre as Reponse | undefined) ?? 'texte';
	return SAISIES.find((nom) => saisie && NOMS_SAISIES[nom] in saisie.dataset) ?? 'texte';
}

const NOMS_SAISIES = {
	commune: 'commune',
	date: 'date',
	adresse: 'adresse',
	source: 'sources',
	cle: 'cle',
} as const;
const SAISIES = Object.keys(NOMS_SAISIES) as (keyof typeof NOMS_SAISIES)[];
