/** What the buttons of the page do. Loaded at the first one. */
import { isVierge } from '../../core/enquete/entretiens.ts';
import { writeRecueil } from '../../core/enquete/fichier-recueil.ts';
import type { Questionnaire } from '../../core/enquete/questionnaire.ts';
import { writeRecueilCsv } from '../../core/enquete/saisie.ts';
import { goTo } from '../aller.ts';
import { saveFichier } from '../fichiers.ts';
import { findEchu } from './ecran.ts';
import { aujourdhui, type EtatSaisie } from './etat.ts';
import { buildExemple } from './exemple.ts';
import { sayEntretiens, sayTitre } from './mots.ts';

export interface Poste {
	page: HTMLElement;
	etat: EtatSaisie;
	/** The questionnaire of the composer, as it is now. */
	compose: Questionnaire | undefined;
	say: (texte: string) => void;
	show: () => void;
	/** Begins the interview that is open, at its first question. */
	begin: () => void;
}

const OTEZ = 'Fermez d’abord l’exemple\u00a0: il n’est pas gardé.';

export function createCommandes(poste: Poste): Record<string, () => unknown> {
	const { page, etat, compose, say, show, begin } = poste;
	const start = (): void => {
		if (!compose) return;
		etat.closeExemple();
		etat.start(compose);
		begin();
		say('Premier entretien. Ce recueil garde ces questions telles qu’elles sont.');
	};
	return {
		commencer: start,
		nouveau: start,
		json: () => save(poste, SORTIES.json),
		csv: () => save(poste, SORTIES.csv),
		effacer: () => (etat.memoire.exemple ? say(OTEZ) : erase(poste, etat.memoire.cle)),
		'effacer-echu': () => erase(poste, findEchu(etat)?.cle ?? ''),
		garder: () => {
			const { cle = '' } = findEchu(etat) ?? {};
			etat.gardes.add(cle);
			show();
			say('Gardé. La page le redira à votre prochaine visite.');
			page.querySelector<HTMLElement>('#repondre-quoi')?.focus();
		},
		annuler: () => {
			etat.undo();
			show();
			say('Annulé.');
			if (!etat.memoire.annulable) page.querySelector<HTMLElement>('#repondre-quoi')?.focus();
		},
		...createExemple(poste),
	};
}

const createExemple = ({
	page,
	etat,
	say,
	show,
}: Poste): Record<'exemple' | 'fermer-exemple', () => void> => ({
	exemple: () => {
		const exemple = buildExemple(aujourdhui());
		etat.memoire.showExemple(exemple);
		etat.openEntretien('exemple-2');
		show();
		goTo(page.querySelector('[data-avis=exemple]'));
		say('Un exemple inventé est ouvert.');
	},
	'fermer-exemple': () => {
		etat.closeExemple();
		show();
		goTo(page.querySelector('#repondre-quoi'));
		say('L’exemple est fermé.');
	},
});

function erase({ page, etat, say, show }: Poste, cle: string): void {
	const efface = etat.memoire.list().find((garde) => garde.cle === cle)?.recueil;
	if (!efface) return;
	etat.memoire.erase(cle);
	etat.startEntretien();
	show();
	goTo(page.querySelector('#repondre-quoi'));
	say(
		`«\u00a0${sayTitre(efface.questionnaire)}\u00a0» est effacé de ce navigateur (${sayEntretiens(efface)}). «\u00a0Annuler\u00a0» le remet, tant que la page reste ouverte.`,
	);
}

const SORTIES = {
	json: { nom: 'recueil', fin: 'json', type: 'application/json', write: writeRecueil },
	csv: { nom: 'reponses', fin: 'csv', type: 'text/csv;charset=utf-8', write: writeRecueilCsv },
};

function save({ etat: { recueil }, say }: Poste, sortie: (typeof SORTIES)['json' | 'csv']): void {
	if (!recueil?.entretiens.some((entretien) => !isVierge(entretien))) {
		say('Il n’y a encore aucun entretien à emporter.');
		return;
	}
	const nom = `${sortie.nom}-${aujourdhui()}.${sortie.fin}`;
	saveFichier(sortie.write(recueil), nom, sortie.type);
	say(`Fichier ${nom} prêt\u00a0: ${sayEntretiens(recueil)}.`);
}
