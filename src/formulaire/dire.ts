/** The ways in which a form says a fault: a question asked again, a limit, a place to look. */
import type { Diagnostic } from '../core/diagnostics.ts';

/** How a question is answered, as the page says it. */
export type Reponse =
	| 'texte'
	| 'long'
	| 'adresse'
	| 'date'
	| 'commune'
	| 'source'
	| 'cle'
	| 'nombre'
	| 'nombre-entier'
	| 'choix'
	| 'cases'
	| 'liste'
	| 'objet'
	| 'formes'
	| 'oui-non'
	| 'case'
	| 'recit';

export interface Faute {
	reponse: Reponse;
	/** Values of the message: those of its diagnostic, whatever they are. */
	v: Readonly<Record<string, unknown>>;
	diagnostic: Diagnostic;
}

export type Dire = (faute: Faute) => string;

/** Said as the verifier says it: these words are those of everyone, or of who writes blocs. */
export const TEL_QUEL: Dire = ({ diagnostic: { message, aide } }) => `${message} ${aide}`;
/** A form writes its file itself: these cannot happen, and would be a fault of this site. */
export const IMPOSSIBLE: Dire = () =>
	'Le fichier que fait ce formulaire serait refusé, et ce n’est pas de votre fait\u00a0: envoyez-le tel quel, nous le corrigerons.';

const DEMANDES: Readonly<Partial<Record<Reponse, string>>> = {
	adresse: 'Donnez l’adresse de la page, copiée depuis votre navigateur.',
	date: 'Donnez une date\u00a0: 15/03/2024, mars 2024 ou 2024.',
	commune: 'Donnez une commune\u00a0: tapez son nom, puis choisissez-la dans la liste.',
	source: 'Choisissez l’une de vos sources.',
	nombre: 'Donnez un nombre.',
	'nombre-entier': 'Donnez un nombre entier.',
	choix: 'Choisissez une réponse.',
	cases: 'Cochez au moins une réponse.',
	liste: 'Donnez au moins une réponse.',
	'oui-non': 'Répondez par oui ou par non.',
	case: 'Cochez cette case pour dire que c’est le cas\u00a0; sinon, effacez les réponses qui l’entourent.',
	recit: 'Écrivez au moins un paragraphe.',
};

/** A paper has no address. */
const DEMANDE_SOURCE =
	'Donnez l’adresse de la page, copiée depuis votre navigateur\u00a0; pour un papier, dites plutôt où on peut le consulter.';

/** The question, asked again. */
export const ask: Dire = ({ reponse, diagnostic: { champ = '' } }) =>
	/^sources\.\d+\.url$/.test(champ)
		? DEMANDE_SOURCE
		: (DEMANDES[reponse] ?? 'Répondez à cette question.');

export const cite = (valeur: unknown): string => `«\u00a0${valeur}\u00a0»`;
export const nombre = (n: unknown): string => Number(n).toLocaleString('fr');

/** What a text that is no number, no date… was told by: « le texte « 6 jours » », as the verifier names it. */
const ecritOf = (recu: unknown): string => /« (.*) »$/s.exec(String(recu))?.[1] ?? '';

const MAUVAIS: Readonly<Partial<Record<Reponse, string>>> = {
	nombre:
		'n’est pas un nombre que nous comprenons. Écrivez-le en chiffres, sans point entre les milliers\u00a0: 1250 ou 6,5.',
	'nombre-entier':
		'n’est pas un nombre entier que nous comprenons. Écrivez-le en chiffres\u00a0: 40.',
};

export const sayMauvais: Dire = (faute) => {
	const ecrit = ecritOf(faute.v.recu);
	const suite = MAUVAIS[faute.reponse];
	if (suite && ecrit !== '') return `${cite(ecrit)} ${suite}`;
	if (faute.reponse === 'nombre-entier') return 'Donnez un nombre entier, sans virgule.';
	return ask(faute);
};

export const sayTrop: Dire = ({ v: { maximum, unite, recu } }) => {
	const elements = String(unite).startsWith('élément');
	const mot = elements ? 'réponses' : 'caractères';
	const compte = typeof recu === 'number' ? `${nombre(recu)} ${mot}, pour ` : '';
	const limite = `${compte}${nombre(maximum)} ${compte === '' ? `${mot} ` : ''}au plus`;
	return elements
		? `C’est trop\u00a0: ${limite}. Gardez les plus utiles.`
		: `C’est trop long\u00a0: ${limite}. Raccourcissez.`;
};

export const sayPeu: Dire = (faute) => {
	const { minimum, unite } = faute.v;
	if (Number(minimum) <= 1) return ask(faute);
	return String(unite).startsWith('élément')
		? `Donnez au moins ${nombre(minimum)} réponses.`
		: `C’est trop court\u00a0: écrivez au moins ${nombre(minimum)} caractères.`;
};

export const sayFormat: Dire = ({ reponse, v: { valeur, attendu } }) => {
	if (reponse === 'commune')
		return `Nous n’avons pas reconnu la commune ${cite(valeur)}. Tapez son nom, puis choisissez-la dans la liste.`;
	if (reponse === 'cle')
		return `${cite(valeur)} ne convient pas\u00a0: des minuscules sans accent, des chiffres et des tirets, sans espace.`;
	return `${cite(valeur)} ne convient pas\u00a0: donnez ${attendu}.`;
};

export const sayAilleurs: Dire = ({ v: { valeur } }) =>
	`${cite(valeur)} n’est pas dans la liste. Choisissez l’une des réponses proposées.`;

/** Sent beside the text: the form takes no file. */
export const sayFichier: Dire = ({ v: { valeur } }) =>
	`Nous n’avons pas encore ${cite(valeur)}\u00a0: joignez ce fichier à votre envoi, sous ce nom.`;
