/** An episode as it is shown: to be heard and read once it is recorded; before, all that one needs to record it. */
import { findFiche } from '../../core/catalogue/catalogue.ts';
import { sayDate } from '../../core/temps/dates.ts';
import { sayMinutes, sayNombre } from '../../core/temps/durees.ts';
import { sayLongueur } from '../../core/temps/instants.ts';
import { definitions, liste, paragraphe, titrer } from '../../vues/fiche/contenus.ts';
import { citeePar, liens } from '../../vues/fiche/liens.ts';
import type { VueContenu, VueEtat } from '../../vues/fiche/vue.ts';
import { corps, defineVue, type Regard, TETE } from '../definir-vue.ts';
import { emission, listSerie } from './emission-vue.ts';
import { essentiel } from './essentiel.ts';
import {
	cutTranscription,
	listChapitres,
	listMoments,
	sayDebut,
	sumMinutes,
	toVueSon,
} from './minutes-vue.ts';
import { NOMS_NATURES, noms } from './noms.ts';
import type { DonneesEpisode } from './schema.ts';

const KIT = '/enregistrer/';

const isPublie = ({ enregistrement }: DonneesEpisode): boolean => enregistrement === 'publie';

/** The same at the end of every episode. */
const A_DIRE_EN_FIN =
	'Cet épisode est sous licence Creative Commons BY-SA 4.0. Copiez-le, diffusez-le, en citant Impulser et sous la même licence. Les fiches citées sont gratuites, sur le site d’Impulser. Racontez votre essai par la page Contribuer.';

const PAS_ENCORE: VueEtat = {
	nom: 'Pas encore enregistré',
	texte: 'Cet épisode n’est pas encore enregistré\u00a0: voici de quoi le faire chez vous. ',
	lien: { titre: 'Le kit pour enregistrer avec un téléphone.', href: KIT },
};

export const vue = defineVue('episodes', {
	essentiel,
	emission,
	etatOf: ({ donnees }) => (isPublie(donnees) ? undefined : PAS_ENCORE),
	chiffres: [
		{
			picto: 'etapes',
			nom: 'Épisode',
			dire: ({ catalogue, donnees }) => `${donnees.numero} sur ${catalogue.episodes.size}`,
		},
		{ picto: 'temps', nom: 'Durée', dire: ({ donnees }) => sayDuree(donnees) },
		{
			picto: 'monde',
			nom: 'À inviter',
			dire: ({ donnees }) => (isPublie(donnees) ? undefined : sayVoix(donnees.invites.length)),
		},
	],
	gestes: ({ donnees, fiche }) => [
		isPublie(donnees)
			? { titre: 'Écouter', href: `${fiche.page}#fiche-ecouter` }
			: { titre: 'Enregistrer cet épisode', href: KIT },
	],
	parties: [
		{ id: 'comprendre', titre: 'L’épisode' },
		{ id: 'lire', titre: 'Ce qui est dit' },
		{ id: 'preparer', titre: 'Préparer' },
		{ id: 'script', titre: 'Le script' },
		{ id: 'sources', titre: 'Sources' },
	],
	rangement: [{ debuts: ['Vous êtes'], partie: 'preparer' }],
	sections: [
		{
			id: 'ecouter',
			champs: ['audio', 'chapitres'],
			titre: 'Écouter',
			partie: TETE,
			dire: ({ donnees }) => [sayEcoute(donnees)],
		},
		corps('comprendre'),
		{
			id: 'fil',
			champs: ['deroule'],
			titre: 'Le fil, minute par minute',
			partie: 'comprendre',
			papier: 'verso',
			dire: ({ donnees }) => [isPublie(donnees) ? undefined : sayFil(donnees)],
		},
		{
			id: 'transcription',
			champs: ['transcription'],
			titre: 'Mot à mot',
			partie: 'lire',
			dire: ({ donnees }) => [cutTranscription(donnees)],
		},
		{
			id: 'invites',
			champs: ['invites'],
			titre: 'Qui inviter',
			partie: 'preparer',
			papier: 'recto',
			dire: ({ donnees }) => [
				definitions(
					donnees.invites.map(({ role, pourquoi, comment_la_trouver }) => ({
						terme: role,
						texte: `${pourquoi} ${comment_la_trouver}`,
					})),
				),
			],
		},
		{
			id: 'sons',
			champs: ['sons'],
			titre: 'Les sons à prendre',
			partie: 'preparer',
			papier: 'recto',
			dire: ({ donnees: { sons = [] } }) => [
				{ genre: 'coches', elements: sons.map((texte) => ({ texte })) },
			],
		},
		{
			id: 'script',
			champs: ['deroule'],
			titre: 'Ce que l’on dit, ce que l’on demande',
			partie: 'script',
			dire: ({ donnees, numeros }) => [
				{ genre: 'conducteur', moments: listMoments(donnees, numeros) },
				...titrer('Pour finir, à voix haute', paragraphe(A_DIRE_EN_FIN)),
			],
		},
		{
			id: 'fiches',
			champs: ['fiches'],
			titre: 'Les fiches de l’épisode',
			partie: 'sources',
			papier: 'verso',
			dire: ({ catalogue, donnees }) => [
				liens(donnees.fiches.flatMap((ref) => findFiche(catalogue, ref) ?? [])),
			],
		},
		{
			id: 'serie',
			champs: [],
			titre: 'La série',
			partie: 'sources',
			dire: (regard) => saySerie(regard),
		},
		{
			id: 'fichier',
			champs: ['audio'],
			titre: 'Le fichier du son',
			partie: 'sources',
			pli: true,
			dire: ({ donnees }) => [sayFichier(donnees)],
		},
		{
			id: 'lies',
			champs: [],
			titre: 'À lire aussi',
			partie: 'sources',
			dire: ({ catalogue, fiche }) => citeePar(catalogue, fiche, []),
		},
	],
	etiquettesOf: (_, { donnees }) => [
		`Épisode ${donnees.numero}`,
		isPublie(donnees) ? sayDuree(donnees) : 'Pas encore enregistré',
	],
	enBref: 'recto',
	livret: {
		rang: 8,
		tout: ({ episodes }) => [
			{
				titre: noms.plusieurs,
				refs: [...episodes.values()]
					.toSorted((a, b) => a.donnees.numero - b.donnees.numero)
					.map(({ ref }) => ref),
			},
		],
	},
});

/** Of the sound, once there is one. */
const sayDuree = (donnees: DonneesEpisode): string =>
	donnees.audio ? sayLongueur(donnees.audio.duree) : sayMinutes(sumMinutes(donnees));

const sayVoix = (nombre: number): string =>
	`${nombre}\u00a0${nombre > 1 ? 'personnes' : 'personne'}`;

function sayEcoute(donnees: DonneesEpisode): VueContenu | undefined {
	const { audio, titre } = donnees;
	return (
		audio && {
			genre: 'ecoute',
			son: toVueSon(titre, audio),
			chapitres: listChapitres(donnees),
		}
	);
}

function sayFil({ deroule }: DonneesEpisode): VueContenu {
	let debut = 0;
	return {
		genre: 'tableau',
		legende: `${sayMinutes(sumMinutes({ deroule }))} en tout, une fois monté`,
		entetes: ['Début', 'Ce que l’on entend', 'Nature', 'Durée'],
		lignes: deroule.map(({ titre, type, minutes }) => {
			const ligne = [sayDebut(debut), titre, NOMS_NATURES[type], sayMinutes(minutes)];
			debut += minutes;
			return ligne;
		}),
	};
}

/** The other episodes, in their order. */
function saySerie({ catalogue, fiche }: Regard<'episodes'>): VueContenu[] {
	const autres = listSerie(catalogue).filter(({ page }) => page !== fiche.page);
	if (autres.length === 0) return [];
	return [
		{
			genre: 'liste',
			elements: autres.map(({ numero, titre, page }) => ({
				texte: `Épisode ${numero}.`,
				lien: { titre, href: page },
			})),
		},
	];
}

function sayFichier({ audio }: DonneesEpisode): VueContenu | undefined {
	if (!audio) return undefined;
	return liste([
		`Publié le ${sayDate(audio.date)}, ${sayNombre(audio.octets)}\u00a0octets.`,
		`Empreinte sha256\u00a0: ${audio.empreinte}`,
	]);
}
