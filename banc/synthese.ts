/** A content folder of any size, always the same for a seed: what the benchmarks are run on. */
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { isScalar, parseDocument, stringify, visit } from 'yaml';
import { createHasard } from '../outillage/hasard.ts';

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

	corps(): string {
		const parties = ['Pour commencer', 'Ce qu’il faut savoir', 'Et ensuite'].map((titre) =>
			[
				`## ${titre}`,
				`${this.phrases(4, 14).join(' ')} <Source cle="s1" />`,
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

/** Writes a content folder of `nombre` sheets, a third of each family, in `dossier` (emptied first). */
export function writeSynthese(dossier: string, nombre: number, graine = 1): void {
	rmSync(dossier, { recursive: true, force: true });
	writeVocabulaires(dossier);
	const familles = ['outils', 'actions', 'retours'] as const;
	const outils = Array.from({ length: Math.ceil(nombre / 3) }, (_, i) => `outil-${i}`);
	for (let n = 0; n < nombre; n++) {
		const plume = new Plume(graine * 100_003 + n);
		const famille = familles[n % 3] ?? 'outils';
		const i = Math.floor(n / 3);
		const make = { outils: outil, actions: action, retours: retour }[famille];
		const entete = make(plume, i, outils);
		const chemin = path.join(dossier, famille, `${famille.slice(0, -1)}-${i}`);
		mkdirSync(chemin, { recursive: true });
		writeFileSync(
			path.join(chemin, 'fiche.mdx'),
			`---\n${stringify(entete)}---\n\n${plume.corps()}`,
		);
	}
}
