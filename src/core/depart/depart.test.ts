import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, test } from 'node:test';
import { CORPUS, readCorpus } from '../../../tests/contenu.ts';
import { parseAnnexe } from '../lecture/lecture.ts';
import type { FicheDepart } from './faits.ts';
import { buildMatiere, type Matiere } from './matiere.ts';
import { buildDepart, type Choix, type Depart, findReponses, QUESTIONS } from './sequence.ts';

const catalogue = readCorpus();
const matiere = buildMatiere(catalogue) as Matiere;

const departOf = (choix: Choix, fiches: readonly FicheDepart[] = matiere.fiches): Depart => {
	const reponses = findReponses(matiere, choix);
	assert.ok(reponses, JSON.stringify(choix));
	return buildDepart(fiches, reponses);
};
const refsOf = ({ pas }: Depart): string[] => pas.map((p) => p.fiche.ref);

/** Every way to answer the five questions. */
function listChoix(): Choix[] {
	let choix: Partial<Choix>[] = [{}];
	for (const q of QUESTIONS)
		choix = choix.flatMap((c) => matiere.questions[q].reponses.map((r) => ({ ...c, [q]: r.id })));
	return choix as Choix[];
}

const ELU_SEUL: Choix = {
	qui: 'elus',
	habitants: 'plusieurs',
	temps: 'une-heure',
	animation: 'personne',
	moment: 'rien',
};

/** What each answer promises, written by hand from the questions as they are read. */
const PUBLICS: Record<string, string> = {
	elus: 'elus',
	agents: 'agents',
	collectif: 'collectifs',
	association: 'associations',
	ecole: 'ecoles',
};
const LIMITES: Record<string, { heures: number; mois: number }> = {
	'une-heure': { heures: 20, mois: 12 },
	'deux-heures': { heures: 40, mois: 18 },
	'demi-journee': { heures: 80, mois: 24 },
	'sans-limite': { heures: Number.POSITIVE_INFINITY, mois: Number.POSITIVE_INFINITY },
};
const NIVEAUX: Record<string, string[]> = {
	personne: ['debutant'],
	'a-deux': ['debutant', 'a-deux'],
	accompagnes: ['debutant', 'a-deux', 'accompagne'],
};
const PHASES: Record<string, string[][]> = {
	rien: [['mobiliser'], ['diagnostiquer'], ['decider']],
	'un-groupe': [['diagnostiquer'], ['decider'], ['agir']],
	'un-constat': [['decider'], ['agir'], ['evaluer', 'essaimer', 'mobiliser']],
	'une-action': [['evaluer', 'essaimer', 'mobiliser'], ['decider'], ['agir']],
};
const HEURES: Record<string, Record<string, number>> = {
	outils: { minute: 1 / 60, heure: 1, jour: 7, semaine: 35 },
	actions: { minute: 1 / 60, heure: 1, jour: 7 },
};
const MOIS = { jour: 1 / 20, semaine: 1 / 4, mois: 1, annee: 11 } as Record<string, number>;

/** Whether a sheet of the content keeps the answers, from its own front matter. */
function findFaute(ref: string, choix: Choix, phases: readonly string[]): string | undefined {
	const [famille, id = ''] = ref.split('/');
	const fiche = famille === 'outils' ? catalogue.outils.get(id) : catalogue.actions.get(id);
	assert.ok(fiche, ref);
	const { donnees } = fiche;
	const limites = LIMITES[choix.temps] as { heures: number; mois: number };
	const { preparation, animation, etalement } = donnees.duree;
	const heuresOf = (d: typeof preparation): number =>
		d === undefined
			? Number.NaN
			: (d.max ?? d.min) * (HEURES[famille ?? '']?.[d.unite] ?? Number.NaN);
	const heures = heuresOf(preparation) + heuresOf(animation);
	const mois = (etalement.max ?? etalement.min) * (MOIS[etalement.unite] ?? Number.NaN);
	if (donnees.statut !== 'complete') return 'a draft';
	if (!donnees.publics.includes(PUBLICS[choix.qui] ?? '')) return 'another public';
	if (!phases.some((p) => donnees.phases.includes(p))) return 'another phase';
	if (heures > limites.heures) return `${heures} hours`;
	if (Number.isNaN(heures) && famille === 'outils') return 'a tool whose hours are unknown';
	if (Number.isNaN(heures) && !(mois <= limites.mois)) return `${mois} months`;
	const { difficulte } = donnees as { difficulte?: { niveau: string } };
	if (difficulte && !NIVEAUX[choix.animation]?.includes(difficulte.niveau))
		return difficulte.niveau;
	return undefined;
}

describe('every combination of answers, with the corpus', () => {
	const tous = listChoix();
	test('there are as many as the questions allow', () => {
		assert.equal(tous.length, 5 * 4 * 4 * 3 * 4);
	});
	test('tells the time of at least two roles, from most of the steps', () => {
		const fautes = tous.filter((choix) => {
			const { roles, etapes } = departOf(choix);
			return roles.length < 2 || etapes.nonComptees * 2 > etapes.nombre;
		});
		assert.deepEqual(fautes, []);
	});
	test('gives three different sheets, and no sheet that breaks an answer', () => {
		const fautes: string[] = [];
		for (const choix of tous) {
			const { pas } = departOf(choix);
			const refs = pas.flatMap((p) => [p.fiche.ref, ...p.autres.map((a) => a.ref)]);
			if (pas.length !== 3 || new Set(refs).size !== refs.length)
				fautes.push(`${JSON.stringify(choix)} : ${refs.join(', ')}`);
			for (const [i, p] of pas.entries())
				for (const ref of [p.fiche.ref, ...p.autres.map((a) => a.ref)]) {
					const faute = findFaute(ref, choix, PHASES[choix.moment]?.[i] ?? []);
					if (faute) fautes.push(`${JSON.stringify(choix)} : ${ref}, ${faute}`);
				}
			if (pas.some((p) => p.autres.length > 2)) fautes.push('more than two alternatives');
		}
		assert.deepEqual(fautes.slice(0, 10), []);
	});
	test('the size of the commune excludes nothing: only the order changes', () => {
		for (const choix of tous.filter((c) => c.habitants === 'plusieurs'))
			for (const habitants of ['moins-de-500', 'de-500-a-2000', 'plus-de-2000'])
				assert.equal(departOf({ ...choix, habitants }).pas.length, 3);
	});
});

describe('answers', () => {
	test('are found by their identifiers, all five or none', () => {
		assert.equal(findReponses(matiere, ELU_SEUL)?.temps.heures, 20);
		assert.equal(findReponses(matiere, { ...ELU_SEUL, qui: 'maire' }), undefined);
		const { moment: _, ...quatre } = ELU_SEUL;
		assert.equal(findReponses(matiere, quatre), undefined);
	});
	test('of a profile that no question gives, facts that no sheet has: said in place', () => {
		const chemin = 'content/vocabulaires/depart.yaml';
		const texte = readFileSync(path.join(CORPUS, 'vocabulaires/depart.yaml'), 'utf8')
			.replace('reponses: { qui: elus,', 'reponses: { qui: maire,')
			.replace('{limite}', '{argent}');
		const { diagnostics } = parseAnnexe({
			collection: 'vocabulaires',
			id: 'depart',
			chemin,
			octets: Buffer.from(texte),
			voisins: new Map(),
		});
		const lignes = texte.split('\n');
		assert.deepEqual(
			diagnostics.map((d) => [d.id, lignes[d.ligne - 1]?.trim().slice(0, 20)]),
			[
				['format-invalide', 'temps: "Préparation '],
				['format-invalide', 'reponses: { qui: mai'],
			],
		);
		assert.match(diagnostics[1]?.message ?? '', /maire/);
	});
	test('of the profiles are answers of the questions', () => {
		for (const { id, reponses } of catalogue.depart?.profils ?? [])
			assert.ok(findReponses(matiere, reponses), id);
	});
});

/** A sheet that fits any answer, but for what is told. */
const fiche = (id: string, autres: Partial<FicheDepart> = {}): FicheDepart => ({
	ref: `outils/${id}`,
	titre: id,
	phrase: '',
	publics: ['elus'],
	phases: ['mobiliser', 'diagnostiquer', 'decider'],
	minutes: { min: 60, max: 120 },
	etalement: { min: 1, unite: 'semaine' },
	niveau: 'debutant',
	clivant: false,
	maturite: 'proposee',
	essais: [],
	apres: [],
	competences: [],
	temps: { roles: {}, etapes: 0, nonComptees: 0 },
	...autres,
});

describe('the choice among sheets that fit', () => {
	test('keeps for a later step the only sheet that can hold it', () => {
		const seule = fiche('a-seule-pour-decider');
		const autres = ['b', 'c'].map((id) => fiche(id, { phases: ['mobiliser', 'diagnostiquer'] }));
		assert.deepEqual(refsOf(departOf(ELU_SEUL, [seule, ...autres])), [
			'outils/b',
			'outils/c',
			'outils/a-seule-pour-decider',
		]);
	});
	test('gives nothing rather than a sheet too many, too long or too hard', () => {
		for (const faute of [
			{ minutes: { min: 60, max: 20 * 60 + 1 } },
			{ niveau: 'a-deux' },
			{ publics: ['agents'] },
			{ phases: ['agir'] },
		]) {
			const fiches = [fiche('a', faute), fiche('b'), fiche('c')];
			assert.deepEqual(refsOf(departOf(ELU_SEUL, fiches)), [], JSON.stringify(faute));
		}
		const juste = fiche('a', { minutes: { min: 60, max: 20 * 60 } });
		assert.equal(departOf(ELU_SEUL, [juste, fiche('b'), fiche('c')]).pas.length, 3);
	});
	test('puts first what a commune of the same size tried', () => {
		const essais = [{ nom: 'Léaz', population: 480 }];
		const fiches = [fiche('a'), fiche('b'), fiche('c'), fiche('d', { essais })];
		const petite = departOf({ ...ELU_SEUL, habitants: 'moins-de-500' }, fiches);
		assert.deepEqual(petite.pas[0]?.memeTaille, ['Léaz']);
		assert.equal(refsOf(petite)[0], 'outils/d');
		const grande = departOf({ ...ELU_SEUL, habitants: 'de-500-a-2000' }, fiches);
		assert.equal(refsOf(grande)[0], 'outils/a');
	});
	test('then what was tried most, then what the sheet before advises', () => {
		const fiches = [
			fiche('a'),
			fiche('b'),
			fiche('c', { maturite: 'testee', apres: ['outils/b'] }),
		];
		const { pas } = departOf(ELU_SEUL, fiches);
		assert.deepEqual(refsOf({ pas } as Depart), ['outils/c', 'outils/b', 'outils/a']);
		assert.equal(pas[1]?.suite?.ref, 'outils/c');
		assert.equal(pas[2]?.suite, undefined);
	});
	test('counts the hours and the time of each role that sheets give', () => {
		const temps = {
			roles: { benevoles: { min: 60, max: 90 } },
			etapes: 5,
			nonComptees: 2,
		};
		const fiches = [fiche('a', { temps }), fiche('b', { temps }), fiche('c')];
		const { heures, roles, etapes } = departOf(ELU_SEUL, fiches);
		assert.deepEqual(heures, { minutes: { min: 180, max: 360 }, fiches: 3 });
		assert.deepEqual(roles, [{ role: 'benevoles', minutes: { min: 120, max: 180 }, fiches: 2 }]);
		assert.deepEqual(etapes, { nombre: 10, nonComptees: 4 });
	});
});
