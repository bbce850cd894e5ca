/** A parcours as it is shown: what it takes, then the sheets in order, each with its reason. */
import { liste, paragraphe } from '../../vues/fiche/contenus.ts';
import type { VueContenu } from '../../vues/fiche/vue.ts';
import { nommer } from '../../vues/mots.ts';
import { corps, defineVue, type Regard, TETE } from '../definir-vue.ts';
import { listStations, sumTravail } from './chemin.ts';
import { essentiel } from './essentiel.ts';
import { kit } from './kit.ts';
import { livret } from './livret.ts';

export const vue = defineVue('parcours', {
	essentiel,
	chiffres: [
		{ picto: 'etapes', nom: 'Étapes', dire: (regard) => `${listStations(regard).length}` },
		{ picto: 'temps', nom: 'Travail', dire: (regard) => sumTravail(regard).total },
		{
			picto: 'monde',
			nom: 'Pour qui',
			dire: ({ catalogue, donnees }) => nommer(catalogue, 'publics', donnees.publics[0] ?? ''),
		},
	],
	gestes: ({ fiche, donnees }) =>
		donnees.etapes.some(({ semaines }) => semaines)
			? [{ titre: 'Mettre ce parcours dans un calendrier', href: `${fiche.page}calendrier/` }]
			: [],
	parties: [
		{ id: 'preparer', titre: 'Avant de partir' },
		{ id: 'chemin', titre: 'Le chemin' },
		{ id: 'route', titre: 'En route' },
		{ id: 'sources', titre: 'Sources' },
	],
	rangement: [{ debuts: ['Lundi matin'], partie: TETE }],
	sections: [
		{
			id: 'conditions',
			champs: ['conditions'],
			titre: 'Ce qu’il faut pour commencer',
			partie: 'preparer',
			papier: 'recto',
			dire: ({ donnees }) => [liste(donnees.conditions)],
		},
		{
			id: 'etapes',
			champs: ['etapes'],
			titre: 'Les étapes',
			partie: 'chemin',
			papier: 'recto',
			dire: (regard) => [
				sayTotal(regard),
				{ genre: 'liens', liens: listStations(regard), ordonnes: true },
			],
		},
		corps('route', 'verso'),
	],
	enBref: 'recto',
	kit,
	livret,
});

/** « En tout, 40 à 63 h de travail pour l’équipe… »: of what the sheets say, and nothing of what they do not. */
function sayTotal(regard: Regard<'parcours'>): VueContenu | undefined {
	const { total, sans } = sumTravail(regard);
	if (total === undefined) return undefined;
	const reste =
		sans === 0
			? ''
			: ` ${sans > 1 ? `${sans} étapes sont des actions` : 'Une étape est une action'} de plus longue haleine, dont les heures ne sont pas comptées ici.`;
	return paragraphe(`En tout, ${total} de travail pour l’équipe qui mène les outils.${reste}`);
}
