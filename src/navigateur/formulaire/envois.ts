/** The ways out of the form: e-mail, file, clipboard, forge. Nothing is sent by the page itself. */

import { type Adresse, buildAdresse, type Depot, NOMS_FORGES } from '../../formulaire/depot.ts';
import { saveFichier } from '../fichiers.ts';
import type { Fichier } from './verification.ts';

export type Envoi = 'courriel' | 'fichier' | 'copie' | 'forge';

export interface Destinations {
	depot: Depot | undefined;
	courriel: string | undefined;
}

/** Mail programs cut longer addresses; some refuse them. */
const COURRIEL_MAX = 1900;

/** Does it, and says in a sentence what happened and what is left to do. */
export async function send(envoi: Envoi, fichier: Fichier, vers: Destinations): Promise<string> {
	switch (envoi) {
		case 'fichier':
			saveTexte(fichier);
			return `Fichier ${fichier.nom} téléchargé. ${sayEnsuite(vers, 'Joignez-le à un courriel')}`;
		case 'copie':
			return copy(fichier, vers);
		case 'courriel':
			return sendCourriel(fichier, vers.courriel);
		default:
			return openForge(fichier, vers.depot);
	}
}

export const saveTexte = ({ nom, texte }: Pick<Fichier, 'nom' | 'texte'>): void =>
	saveFichier(texte, nom, 'text/plain;charset=utf-8');

/** What to do with what one holds now, as this site can receive it. */
function sayEnsuite({ courriel, depot }: Destinations, geste: string): string {
	if (courriel) return `${geste} pour ${courriel}\u00a0: une personne le lira et vous répondra.`;
	if (depot)
		return `${geste}, ou rangez-le dans le dépôt\u00a0: une personne le lira et vous répondra.`;
	return `${geste} pour l’une des structures du commun\u00a0: ce site n’a pas encore d’adresse à lui.`;
}

async function copy({ texte }: Fichier, vers: Destinations): Promise<string> {
	try {
		await navigator.clipboard.writeText(texte);
		return `Le texte est copié. ${sayEnsuite(vers, 'Collez-le dans un courriel')}`;
	} catch {
		return 'Ce navigateur ne permet pas de copier : téléchargez plutôt le fichier.';
	}
}

/** The address of a message ready to send; the text is in it when it is short enough. */
export function adresseCourriel(fichier: Fichier, courriel = ''): { url: string; entier: boolean } {
	const sujet = encodeURIComponent(`Impulser : ${fichier.titre}`.toWellFormed());
	const write = (corps: string): string =>
		`mailto:${courriel}?subject=${sujet}&body=${encodeURIComponent(corps.toWellFormed().replaceAll('\n', '\r\n'))}`;
	const bonjour = `Bonjour,\n\nVoici une proposition pour le commun : ${fichier.titre}\n(${fichier.chemin})\n\n`;
	const entier = write(`${bonjour}${fichier.texte}`);
	if (entier.length <= COURRIEL_MAX) return { url: entier, entier: true };
	const court = `${bonjour}Le texte est dans le fichier ${fichier.nom}, que je joins à ce message.\n`;
	return { url: write(court), entier: false };
}

function sendCourriel(fichier: Fichier, courriel: string | undefined): string {
	const { url, entier } = adresseCourriel(fichier, courriel);
	if (!entier) saveTexte(fichier);
	location.href = url;
	return entier
		? `Votre messagerie s’ouvre avec le texte. Il reste à ${courriel ? '' : 'choisir à quelle structure du commun, et à '}envoyer le message\u00a0: la réponse viendra à votre adresse.`
		: `Votre messagerie s’ouvre et le fichier ${fichier.nom} vient d’être téléchargé : joignez-le au message, puis envoyez${courriel ? '' : ' à l’une des structures du commun'}. La réponse viendra à votre adresse.`;
}

function openForge(fichier: Fichier, depot: Depot | undefined): string {
	if (!depot) return 'Aucun dépôt public n’est encore choisi pour ce site.';
	const adresse = buildAdresse(depot, fichier);
	if (adresse.tropLongue) return sayTropLongue(adresse, depot);
	const lien = document.createElement('a');
	lien.href = adresse.url;
	lien.target = '_blank';
	lien.rel = 'noopener noreferrer';
	lien.click();
	return adresse.genre === 'fichier'
		? 'Une page s’ouvre, déjà remplie. Validez-la : votre proposition sera relue, et la réponse viendra dans cette page.'
		: 'Un ticket s’ouvre, déjà rempli. Validez-le : votre proposition sera relue, et la réponse viendra dans ce ticket.';
}

const sayTropLongue = ({ octets }: Adresse, { forge }: Depot): string =>
	`Votre texte est trop long pour être passé à ${NOMS_FORGES[forge]} par une adresse (${octets.toLocaleString('fr')} caractères une fois codé, pour 8 191 au plus). Rien n’est perdu : téléchargez le fichier, ou copiez le texte, et envoyez-le par courriel.`;
