/** A training as it is shown: whom it is for, its programme with the hours, what one does there, what comes after. */
import type { Catalogue } from '../../core/catalogue/catalogue.ts';
import { sayHeure } from '../../vues/deroule/mots.ts';
import { definitions, liste, paragraphe, titrer } from '../../vues/fiche/contenus.ts';
import { citeePar, liens, listLiens, toLien } from '../../vues/fiche/liens.ts';
import type { VueContenu, VueLien } from '../../vues/fiche/vue.ts';
import { sayPlage } from '../../vues/mots.ts';
import { corps, defineVue, type Regard, TETE } from '../definir-vue.ts';
import { listDiapos } from './diapos-vue.ts';
import { listPapiers } from './documents-vue.ts';
import { sayDroits } from './droits-vue.ts';
import { essentiel, sayJours } from './essentiel.ts';
import { listEssayes, sayAvant, sayMateriel, saySuites } from './guide-vue.ts';
import { noms } from './noms.ts';
import { ENTETES, nameJour, poseJours, sayJournee, toLigne } from './programme-vue.ts';
import type { DonneesFormation } from './schema.ts';
import { showExercice } from './seances-vue.ts';

export const vue = defineVue('formations', {
	essentiel,
	chiffres: [
		{ picto: 'temps', nom: 'Durée', dire: ({ donnees }) => sayJours(donnees.jours.length) },
		{ picto: 'monde', nom: 'Groupe', dire: ({ donnees }) => sayPlage(donnees.groupe) },
		{ picto: 'marche', nom: 'Exercices', dire: ({ donnees }) => `${donnees.exercices.length}` },
		{ picto: 'recit', nom: 'Diapositives', dire: ({ fiche }) => `${listDiapos(fiche).length}` },
	],
	gestes: ({ fiche }) => [
		{ titre: 'Animer cette formation', href: `${fiche.page}animer/` },
		{ titre: 'Montrer les diapositives', href: `${fiche.page}diapositives/` },
	],
	documents: listPapiers,
	parties: [
		{ id: 'comprendre', titre: 'Comprendre' },
		{ id: 'programme', titre: 'Programme' },
		{ id: 'preparer', titre: 'Préparer' },
		{ id: 'exercices', titre: 'Exercices' },
		{ id: 'apres', titre: 'Après' },
		{ id: 'sources', titre: 'Sources' },
	],
	rangement: [{ debuts: ['Lundi matin'], partie: TETE }],
	sections: [
		{
			id: 'objectifs',
			champs: ['objectifs'],
			titre: 'Ce que l’on sait faire à la fin',
			partie: 'comprendre',
			papier: 'recto',
			dire: ({ donnees }) => [liste(donnees.objectifs)],
		},
		corps('comprendre'),
		{
			id: 'programme',
			champs: ['jours'],
			titre: 'Le programme, heure par heure',
			partie: 'programme',
			dire: ({ donnees }) => sayProgramme(donnees),
		},
		{
			id: 'avant',
			champs: ['avant'],
			titre: 'Les semaines d’avant',
			partie: 'preparer',
			papier: 'recto',
			dire: ({ donnees }) => [definitions(sayAvant(donnees))],
		},
		{
			id: 'salle',
			champs: ['salle', 'materiel'],
			titre: 'La salle et le matériel',
			partie: 'preparer',
			dire: ({ donnees }) => [paragraphe(donnees.salle), sayMateriel(donnees)],
		},
		{
			id: 'exercices',
			champs: ['exercices'],
			titre: 'Les exercices',
			partie: 'exercices',
			dire: ({ donnees }) => donnees.exercices.flatMap(showExercice),
		},
		{
			id: 'cas',
			champs: ['cas'],
			titre: 'Le cas d’une commune imaginaire',
			partie: 'exercices',
			dire: ({ donnees }) => sayCas(donnees.cas),
		},
		{
			id: 'suites',
			champs: ['suites'],
			titre: 'Les rendez-vous d’après',
			partie: 'apres',
			papier: 'verso',
			dire: ({ donnees }) => [definitions(saySuites(donnees))],
		},
		{
			id: 'droits',
			champs: ['droits', 'droits_de'],
			titre: 'Qui peut se former, qui paie',
			partie: 'apres',
			dire: (regard) => sayDroits(regard),
		},
		{
			id: 'papiers',
			champs: ['carnet', 'evaluation'],
			titre: 'Ce que l’on écrit dans le carnet, ce que l’on demande à la fin',
			partie: 'apres',
			pli: true,
			dire: ({ donnees }) => sayPapiers(donnees),
		},
		{
			id: 'lectures',
			champs: ['outils', 'actions', 'jours'],
			titre: 'Les fiches qui vont avec',
			partie: 'sources',
			dire: (regard) => sayLectures(regard),
		},
		{
			id: 'lies',
			champs: [],
			titre: 'À lire aussi',
			partie: 'sources',
			dire: ({ catalogue, fiche }) => citeePar(catalogue, fiche, []),
		},
	],
	tus: {
		'jours.seances.id': 'son adresse dans le guide',
		'jours.seances.minutes_min': 'ne compte que pour une séance que l’on peut raccourcir',
		'jours.seances.deroule': 'dit dans le guide de la personne qui forme',
		'jours.seances.vigilance': 'dit dans le guide de la personne qui forme',
		'jours.seances.exercice': 'l’exercice est dit plus bas, et dans le guide à sa place',
		'jours.seances.diapos': 'montré sur la page des diapositives',
		outils: 'les outils essayés sont dits à leur séance, les autres ici',
		'exercices.id': 'la séance le nomme',
		'evaluation.id': 'la feuille remplie le nomme',
		'evaluation.type': 'se voit à ses réponses',
	},
	livret: {
		rang: 8,
		tout: ({ formations }) => [
			{ titre: noms.plusieurs, refs: [...formations.values()].map(({ ref }) => ref) },
		],
	},
});

function sayProgramme(donnees: DonneesFormation): VueContenu[] {
	const jours = poseJours(donnees);
	return jours.flatMap((jour, i): VueContenu[] => [
		{ genre: 'sous-titre', titre: nameJour(jours, i) },
		{
			genre: 'tableau',
			legende: `${sayJournee(jour)}, pauses et repas compris`,
			entetes: ENTETES,
			lignes: jour.seances.map(toLigne),
		},
	]);
}

function sayCas(cas: DonneesFormation['cas']): VueContenu[] {
	if (!cas) return [];
	const { nom, avertissement, texte, donnees } = cas;
	return [
		{ genre: 'sous-titre', titre: nom },
		{ genre: 'inconnu', texte: avertissement },
		{ genre: 'paragraphes', textes: texte.map((dit) => ({ texte: dit })) },
		{
			genre: 'tableau',
			legende: 'Ses chiffres, tous inventés',
			entetes: ['Quoi', 'Combien'],
			lignes: donnees.map(({ quoi, valeur }) => [quoi, valeur]),
		},
	];
}

const sayPapiers = ({ carnet, evaluation }: DonneesFormation): VueContenu[] => [
	...titrer(
		'Dans le carnet',
		definitions(carnet.map(({ titre, invite }) => ({ terme: titre, texte: invite }))),
	),
	...titrer(
		'Sur la feuille d’évaluation',
		liste(
			evaluation.map(({ question, options = [] }) =>
				options.length > 0 ? `${question} (${options.join(', ')})` : question,
			),
		),
	),
];

/** Each with the sessions where one does. */
function sayEssayes(catalogue: Catalogue, donnees: DonneesFormation): VueLien[] {
	const seances = poseJours(donnees).flatMap((jour) => jour.seances);
	return listEssayes(donnees).flatMap((id) => {
		const outil = catalogue.outils.get(id);
		const siennes = seances.filter((seance) => seance.outil === id);
		const quand = siennes.map(({ debut, titre }) => `${sayHeure(debut)}, ${titre}`);
		return outil ? [toLien(outil, `${quand.join('\u00a0; ')}.`)] : [];
	});
}

/** The tools that one tries first, then the others. */
function sayLectures({ catalogue, donnees }: Regard<'formations'>): VueContenu[] {
	const essayes = listEssayes(donnees);
	const autres = (donnees.outils ?? []).filter((id) => !essayes.includes(id));
	const outilsOf = (ids: readonly string[]) => ids.flatMap((id) => catalogue.outils.get(id) ?? []);
	const actions = (donnees.actions ?? []).flatMap((id) => catalogue.actions.get(id) ?? []);
	return [
		...titrer('Les outils que l’on y essaie', listLiens(sayEssayes(catalogue, donnees))),
		...titrer('D’autres outils', liens(outilsOf(autres))),
		...titrer('Des actions', liens(actions)),
	];
}
