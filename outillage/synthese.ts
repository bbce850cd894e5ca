/** Sheets in any number, always the same for a seed: what the bench and some tests are run on. */
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { isScalar, parseDocument, stringify, visit } from 'yaml';
import type { FichesParFamille } from '../src/core/catalogue/catalogue.ts';
import { FAMILLES, type Famille } from '../src/familles/registre/ids.ts';
import { definitionOf } from '../src/familles/registre/schemas.ts';
import { readCatalogue } from '../src/io/contenu/read-content.ts';
import { createHasard } from './hasard.ts';
import { fillSchema } from './remplissage.ts';

const MOTS =
	'le village la mairie une réunion habitant commune eau énergie école chemin haie verger marché salle atelier voisin entraide projet enquête besoin forêt toit soleil bois cantine légume terre ferme atelier parole écoute question réponse carte conseil budget temps matin hiver été crue chaleur puits source pont route vélo bus santé soin lien fête récit mémoire jeune ancien famille association collectif décision essai échec leçon reprise chantier outil méthode'.split(
		' ',
	);

class Plume {
	private readonly hasard: () => number;

	constructor(graine: number) {
		this.hasard = createHasard(graine);
	}

	pick<T>(choix: readonly T[]): T {
		return choix[Math.floor(this.hasard() * choix.length)] as T;
	}

	phrase(mots: number): string {
		const texte = Array.from({ length: mots }, () => this.pick(MOTS)).join(' ');
		return `${texte.charAt(0).toUpperCase()}${texte.slice(1)}.`;
	}

	phrases(n: number, mots: number): string[] {
		return Array.from({ length: n }, () => this.phrase(mots));
	}

	/** With calls to a source, when the front matter has one named `s1`. */
	corps(appel = ' <Source cle="s1" />'): string {
		const parties = ['Pour commencer', 'Ce qu’il faut savoir', 'Et ensuite'].map((titre) =>
			[
				`## ${titre}`,
				`${this.phrases(4, 14).join(' ')}${appel}`,
				this.phrases(4, 9)
					.map((p) => `- ${p}`)
					.join('\n'),
				`<Astuce titre="Un conseil">\n${this.phrase(16)}\n</Astuce>`,
				this.phrases(3, 14).join(' '),
			].join('\n\n'),
		);
		const portes = ['Vous êtes à la mairie', 'Vous êtes un collectif'].map(
			(porte) => `## ${porte}\n\n${this.phrase(14)}`,
		);
		return `${[...parties, ...portes].join('\n\n')}\n`;
	}
}

const sources = (plume: Plume, n: number) =>
	Array.from({ length: n }, (_, i) => ({
		cle: `s${i + 1}`,
		titre: plume.phrase(5).slice(0, -1),
		editeur: 'Corpus de synthèse',
		url: `https://exemple.fr/source-${i + 1}`,
	}));

function communs(plume: Plume, titre: string) {
	return {
		titre,
		en_une_phrase: plume.phrase(14),
		statut: 'complete',
		resume_falc: plume.phrases(3, 6),
		auteurs: [{ nom: 'Générateur de synthèse' }],
		sources: sources(plume, 4),
	};
}

const heures = (n: number) => ({ min: n, unite: 'heure' });

function pratiques(plume: Plume, outils: readonly string[]) {
	return {
		quand_ne_pas_utiliser: plume.phrases(2, 10),
		phases: [plume.pick(['mobiliser', 'diagnostiquer', 'decider', 'agir'])],
		publics: [plume.pick(['elus', 'collectifs', 'associations'])],
		cout: { niveau: plume.pick(['gratuit', 'moins-de-100', '100-1000']) },
		prealables: plume.phrases(2, 8),
		etapes: Array.from({ length: 6 }, (_, i) => ({
			titre: plume.phrase(4).slice(0, -1),
			moment: i < 2 ? 'preparation' : 'animation',
			duree: heures(1),
			qui: 'deux bénévoles',
			consigne: plume.phrases(2, 13).join(' '),
		})),
		resultat_attendu: plume.phrase(16),
		conseils: plume.phrases(3, 11),
		outils: outils.length > 2 ? { avant: [plume.pick(outils)] } : {},
	};
}

function outil(plume: Plume, i: number, outils: readonly string[]) {
	return {
		...communs(plume, `Essayer l’outil de synthèse numéro ${i}`),
		format: plume.pick(['atelier', 'enquete', 'exposition', 'rencontre']),
		a_quoi_ca_sert: plume.phrases(3, 8),
		duree: { preparation: heures(2), animation: heures(4), etalement: { min: 2, unite: 'mois' } },
		difficulte: { niveau: 'debutant' },
		materiel: plume.phrases(5, 3).map((quoi) => ({ quoi })),
		...pratiques(
			plume,
			outils.filter((o) => o !== `outil-${i}`),
		),
		a_adapter: [{ statut: 'adapter', quoi: plume.phrase(4), comment: plume.phrase(12) }],
	};
}

function action(plume: Plume, i: number, outils: readonly string[]) {
	return {
		...communs(plume, `Mener l’action de synthèse numéro ${i}`),
		objectifs: [
			plume.pick(['garder-les-terres-agricoles', 'moins-gaspiller', 'cultiver-pour-la-commune']),
		],
		pourquoi: plume.phrases(3, 14).map((texte) => ({ texte, source: 's1' })),
		duree: { preparation: heures(2), animation: heures(4), etalement: { min: 1, unite: 'annee' } },
		...pratiques(plume, outils),
		effets_sur_autres_axes: ['energetique', 'sanitaire', 'economique'].map((axe) => ({
			axe,
			sens: 'favorable',
			pourquoi: plume.phrase(10),
		})),
		cadre_legal: [{ texte: plume.phrase(14), source: 's2' }],
		competences: ['commune'],
		vigilance: plume.phrases(2, 12).map((texte) => ({ texte })),
		exemples: [
			{ commune: plume.pick(['01209', '34144', '86158']), texte: plume.phrase(18), source: 's3' },
		],
	};
}

function retour(plume: Plume, i: number, outils: readonly string[]) {
	const constats = () => plume.phrases(3, 14).map((texte) => ({ texte, source: 's1' }));
	return {
		...communs(plume, `Raconter l’essai de synthèse numéro ${i}`),
		code_insee: [plume.pick(['01209', '34144', '86158', '62528'])],
		axes: [plume.pick(['alimentaire', 'sanitaire', 'economique'])],
		periode: { debut: '2021', fin: '2022-05' },
		porteur: { nom: 'Mairie', type: 'mairie' },
		partenaires: [],
		outils_utilises:
			outils.length > 0 ? [{ outil: plume.pick(outils), adaptation: plume.phrase(12) }] : [],
		contexte: plume.phrases(3, 15).join(' '),
		objectifs: plume.phrases(2, 9),
		jours: { elus: 3, agents: 5, benevoles: 40 },
		budget: { montant: 1200 },
		resultats: [{ type: 'lien', texte: plume.phrase(14), source: 's1' }],
		ce_qui_a_marche: constats(),
		ce_qui_n_a_pas_marche: constats(),
		a_refaire_autrement: constats(),
		date_recueil: '2026-01',
		relu_par_la_commune: false,
	};
}

/** Those of the commons, but for the parcours they lead to: there are none here. */
function writeVocabulaires(dossier: string): void {
	const vocabulaires = path.join(dossier, 'vocabulaires');
	cpSync('content/vocabulaires', vocabulaires, { recursive: true });
	const depart = path.join(vocabulaires, 'depart.yaml');
	const document = parseDocument(readFileSync(depart, 'utf8'));
	visit(document, {
		Pair: (_, { key }) => (isScalar(key) && key.value === 'parcours' ? visit.REMOVE : undefined),
	});
	writeFileSync(depart, String(document));
}

const ECRIVAINS = { outils: outil, actions: action, retours: retour } as const;
type Ecrite = keyof typeof ECRIVAINS;
const ECRITES = Object.keys(ECRIVAINS) as Ecrite[];

/** The families that nobody writes here: one sheet of each, with what its schema asks for. */
const AUTRES = FAMILLES.filter((famille) => !(famille in ECRIVAINS));
/** Beyond so many sheets, one of each other family changes nothing to what is measured. */
const NOMBRE_AUTRES = 30;

/** What a rule asks besides a schema. */
const PRECISIONS: Partial<Record<Famille, Record<string, unknown>>> = {
	questionnaires: {
		questions: ['un', 'deux'].map((id) => ({
			id: `synthese-${id}`,
			texte: 'Racontez-moi un essai.',
			type: 'ouverte',
			raison: 'Pour mesurer.',
		})),
	},
	expositions: {
		panneaux: [{ id: 'un', titre: 'Un essai', chapeau: 'Pour mesurer.', question: 'Racontez-le.' }],
	},
	formations: {
		jours: [
			{
				titre: 'Un essai',
				debut: '09:00',
				seances: ['un', 'deux'].map((id) => ({
					...{ id, titre: 'Essayer', minutes: 30, type: 'echange', priorite: 1 },
					...{ but: 'Mesurer.', deroule: ['On essaie.'] },
				})),
			},
		],
		evaluation: [{ id: 'un', question: 'Dites ce qui a servi.', type: 'ouverte' }],
	},
};

/** References lead to the vocabularies of the commons, and to the first sheets written here. */
function fillFamille(famille: Famille): Record<string, unknown> {
	const reel = readCatalogue('content');
	const fiches = Object.fromEntries(
		FAMILLES.map((f) => [
			f,
			new Map(f in ECRIVAINS ? [idOf(f, 0)].map((id) => [id, { ref: `${f}/${id}` }]) : []),
		]),
	) as unknown as FichesParFamille;
	const { donnees } = fillSchema(
		definitionOf(famille).schema,
		{ ...reel, ...fiches },
		{ requis: true },
	);
	const titre = `Ajouter une fiche de la famille ${famille}`;
	return { ...(donnees as object), ...PRECISIONS[famille], titre, statut: 'complete' };
}

const idOf = (famille: string, i: number): string => `${famille.slice(0, -1)}-${i}`;

/** A sheet, in no format yet. */
export interface FicheDeSynthese {
	famille: string;
	id: string;
	entete: Record<string, unknown>;
	corps: string;
}

/** `nombre` sheets: a third of each of three families, and one of each other family when there are many. */
export function* listSynthese(nombre: number, graine = 1): Generator<FicheDeSynthese> {
	const autres = nombre < NOMBRE_AUTRES ? [] : AUTRES;
	const ecrites = nombre - autres.length;
	const outils = Array.from({ length: Math.ceil(ecrites / ECRITES.length) }, (_, i) =>
		idOf('outils', i),
	);
	for (let n = 0; n < ecrites; n++) {
		const plume = new Plume(graine * 100_003 + n);
		const famille = ECRITES[n % ECRITES.length] ?? 'outils';
		const i = Math.floor(n / ECRITES.length);
		const entete = ECRIVAINS[famille](plume, i, outils);
		yield { famille, id: idOf(famille, i), entete, corps: plume.corps() };
	}
	for (const [i, famille] of autres.entries()) {
		const corps = new Plume(graine * 100_003 + nombre + i).corps('');
		yield { famille, id: idOf(famille, 0), entete: fillFamille(famille), corps };
	}
}

/** Writes them in `dossier`, emptied first, with the vocabularies they name. */
export function writeSynthese(dossier: string, nombre: number, graine = 1): void {
	rmSync(dossier, { recursive: true, force: true });
	writeVocabulaires(dossier);
	for (const { famille, id, entete, corps } of listSynthese(nombre, graine)) {
		const chemin = path.join(dossier, famille, id);
		mkdirSync(chemin, { recursive: true });
		writeFileSync(path.join(chemin, 'fiche.mdx'), `---\n${stringify(entete)}---\n\n${corps}`);
	}
}
