/** What the page of the livret says when something is missing. */

export const PANNE =
	'La liste des fiches n’a pas pu se charger. Rechargez la page\u00a0: votre livret est gardé.';
export const SANS_TITRE = 'Mon livret';
export const REFUS =
	'Votre navigateur refuse de garder le livret\u00a0: il restera jusqu’à la fermeture de cette page. Copiez son adresse pour le retrouver.';

/** Someone opens a livret that was sent to them, and has one of `nombre` sheets. */
export const askMelange = (nombre: number): string =>
	`Vous avez déjà un livret de ${nombre} fiche${nombre > 1 ? 's' : ''}. Que faire de ces fiches\u202f?`;

/** A livret names sheets that this site does not have. */
export const sayAbsentes = (nombre: number): string =>
	nombre > 1
		? `${nombre} fiches n’existent pas ou plus ici\u00a0: elles sont laissées de côté.`
		: 'Une fiche n’existe pas ou plus ici\u00a0: elle est laissée de côté.';
