/** What the page says of interviews. */
import { countReponses, isRefus, isVierge } from '../../core/enquete/entretiens.ts';
import type { CadreGuide } from '../../core/enquete/guide.ts';
import type { Questionnaire } from '../../core/enquete/questionnaire.ts';
import type { Entretien, Recueil } from '../../core/enquete/recueil.ts';
import { parseDate } from '../../core/saisie/saisie.ts';
import { compteInsecable } from '../../core/texte/comptes.ts';
import { sayDate } from '../../vues/mots.ts';

export const sayTitre = ({ titre }: Questionnaire): string => titre.trim() || 'Sans titre';

export const nameEntretien = ({ numero }: Entretien): string =>
	numero.trim() ? `Entretien ${numero.trim()}` : 'Entretien sans numéro';

/** What is read to nobody is no question. */
export const sayQuestions = ({ questions }: Questionnaire): string =>
	compteInsecable(questions.filter(({ type }) => type !== 'note').length, 'question');

/** « 4 entretiens, dont 1 refus » */
export function sayEntretiens({ entretiens }: Recueil): string {
	const dits = entretiens.filter((entretien) => !isVierge(entretien));
	if (dits.length === 0) return 'aucun entretien';
	const refus = dits.filter(isRefus).length;
	return `${compteInsecable(dits.length, 'entretien')}${refus > 0 ? `, dont ${refus}\u00a0refus` : ''}`;
}

/** « 30 novembre 2026, Léa, 8 réponses » */
export function sayEntretien(entretien: Entretien, questionnaire: Questionnaire): string {
	const reponses = isRefus(entretien)
		? 'refus'
		: compteInsecable(countReponses(entretien, questionnaire), 'réponse');
	return [
		...(entretien.jour ? [sayDate(entretien.jour)] : []),
		...(entretien.par.trim() ? [entretien.par.trim()] : []),
		reponses,
	].join(', ');
}

/** A day as it was written, said in words when it can be. */
function sayJour(dit: string): string {
	const lu = parseDate(dit);
	return lu ? sayDate(lu) : dit;
}

/** What was promised, a name and what it says. */
export function listCadre(cadre: CadreGuide): [string, string][] {
	const dits: [string, string | undefined][] = [
		['Commune', cadre.commune],
		['Pour quoi', cadre.but],
		['Qui garde les réponses', cadre.porteur],
		['Pour les faire effacer', cadre.contact],
		['Détruites le', cadre.effacement && sayJour(cadre.effacement)],
	];
	return dits.flatMap(([nom, dit]): [string, string][] => (dit ? [[nom, dit]] : []));
}

/** Whether the day that was promised is over; one that cannot be read never is. */
export function isEchu({ effacement = '' }: CadreGuide, jour: string): boolean {
	const promis = parseDate(effacement);
	return promis !== undefined && jour.slice(0, promis.length) > promis;
}

export const sayEchu = (questionnaire: Questionnaire): string =>
	`La date promise est passée\u00a0: les réponses à «\u00a0${sayTitre(questionnaire)}\u00a0» devaient être détruites le ${sayJour(questionnaire.cadre.effacement ?? '')}.`;
