/** What is said around the questions, the same in every way out: who asks, what is promised, thanks. */
import { isDate, sayDate } from '../temps/dates.ts';
import type { CadreGuide } from './guide.ts';
import { ACCORD } from './questionnaire.ts';

export interface Dits {
	/** Said first: what the frame does not say is named, for the volunteer to say it. */
	accueil: string;
	/** The question whose « oui » opens the others. */
	accord: string;
	/** Said last, to whoever agreed or not. */
	merci: string;
}

const ET = new Intl.ListFormat('fr');

/** Of a sentence that goes on: one’s own words may end with a full stop. */
const withoutPoint = (dit: string): string => dit.trim().replace(/[\s.]+$/u, '');

export function buildDits(cadre: CadreGuide): Dits {
	const { contact } = readCadre(cadre);
	const effacer = contact
		? ` Pour relire, corriger ou faire effacer vos réponses\u00a0: ${contact}.`
		: '';
	return {
		accueil: `${sayResteADire(cadre)} ${sayPromesse(cadre)}${effacer}`,
		accord: ACCORD.texte,
		merci: `Merci. Ce que vous préférez que nous n’écrivions pas, dites-le.${effacer}`,
	};
}

const readCadre = (cadre: CadreGuide): CadreGuide =>
	Object.fromEntries(
		Object.entries(cadre)
			.map(([champ, dit]) => [champ, withoutPoint(dit)] as const)
			.filter(([, dit]) => dit !== ''),
	);

function sayResteADire(cadre: CadreGuide): string {
	const { porteur, contact, but, effacement } = readCadre(cadre);
	const reste = [
		'qui vous êtes',
		...(but ? [] : ['pourquoi vous venez']),
		'combien de temps cela prend',
		...(porteur ? [] : ['qui garde les réponses']),
		...(effacement ? [] : ['jusqu’à quand on les garde']),
		...(contact ? [] : ['comment les faire effacer']),
	];
	return `À dire d’abord\u00a0: ${ET.format(reste)}.`;
}

function sayPromesse(cadre: CadreGuide): string {
	const { commune, porteur, but, effacement } = readCadre(cadre);
	const garde = [
		...(porteur ? [`gardées par ${porteur}`] : []),
		...(effacement ? [`détruites ${sayJour(effacement)}`] : []),
	];
	return [
		`Nous écoutons des gens d’ici${commune ? ` (${commune})` : ''}.`,
		...(but ? [`Ce que nous en ferons\u00a0: ${but}.`] : []),
		'Vous pouvez ne pas répondre, ou arrêter quand vous voulez.',
		'Nous écrivons ce que vous dites, sans votre nom.',
		...(garde.length > 0 ? [`Vos réponses sont ${ET.format(garde)}.`] : []),
	].join(' ');
}

const sayJour = (dit: string): string => (isDate(dit) ? `le ${sayDate(dit)}` : `(${dit})`);
