import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import { parse } from 'yaml';
import type { z } from 'zod';
import { parseAnnexe } from '../lecture/lecture.ts';
import { ANNEXES, FAMILLES, type NomSchema, schemaOf, schemas } from './index.ts';
import type { MetaChamp } from './meta.ts';
import { unwrap, walkFeuilles } from './walk.ts';

const VOCABULAIRES = 'content/vocabulaires';
const noms = readdirSync(VOCABULAIRES).map((f) => f.replace(/\.yaml$/, ''));

type Entree = { id: string; nom: string };
interface Contenu {
	entrees?: Entree[];
	questions?: Record<string, { reponses: Entree[] }>;
	profils?: Entree[];
}
/** The entries of a list; the answers of each of the five questions, and the profiles. */
const listesOf = ({ entrees, questions = {}, profils = [] }: Contenu): Entree[][] =>
	entrees ? [entrees] : [...Object.values(questions).map((q) => q.reponses), profils];

interface Champ {
	chemin: string;
	requis: boolean;
	meta: MetaChamp;
	type: string;
	/** Has a greatest length. */
	borne: boolean;
}

/** Every field of a schema, at every depth. */
function champsOf(schema: z.core.$ZodType, chemin = ''): Champ[] {
	const { schema: ouvert, meta } = unwrap(schema);
	const def = ouvert._zod.def as unknown as {
		type: string;
		shape?: Record<string, z.core.$ZodType>;
		element?: z.core.$ZodType;
		options?: z.core.$ZodType[];
		checks?: z.core.$ZodCheck[];
	};
	const borne = def.checks?.some((c) => c._zod.def.check === 'max_length') === true;
	const ici = { chemin, requis: schema._zod.optin !== 'optional', meta, type: def.type, borne };
	const dedans = [
		...Object.entries(def.shape ?? {}).map(([nom, s]) => [s, `${chemin}.${nom}`] as const),
		...(def.element ? [[def.element, `${chemin}[]`] as const] : []),
		...(def.options ?? []).map((s) => [s, chemin] as const),
	];
	return [ici, ...dedans.flatMap(([s, c]) => champsOf(s, c))];
}
const TOUS = (Object.keys(schemas) as NomSchema[]).flatMap((nom) => champsOf(schemas[nom], nom));
const find = (chemin: string): Champ | undefined => TOUS.find((c) => c.chemin === chemin);

describe('the vocabularies of the real content', () => {
	for (const nom of noms)
		test(`${nom} is valid, its identifiers given once`, () => {
			const octets = readFileSync(`${VOCABULAIRES}/${nom}.yaml`);
			const lecture = parseAnnexe({
				collection: 'vocabulaires',
				id: nom,
				chemin: `${VOCABULAIRES}/${nom}.yaml`,
				octets,
				voisins: new Map(),
			});
			assert.deepEqual(lecture.diagnostics, []);
			for (const entrees of listesOf(parse(octets.toString())))
				for (const cle of ['id', 'nom'] as const)
					assert.equal(new Set(entrees.map((e) => e[cle])).size, entrees.length);
		});
	test('every list that a field refers to exists, and every list serves', () => {
		const cites = new Set(
			TOUS.flatMap(({ meta }) =>
				meta.reference?.startsWith('vocabulaires/') ? [meta.reference.slice(13)] : [],
			),
		);
		for (const nom of cites) assert.ok(noms.includes(nom === 'objectifs' ? 'axes' : nom), nom);
		for (const nom of noms.filter((n) => n !== 'depart' && n !== 'mots-voisins'))
			assert.ok(cites.has(nom), nom);
	});
});

describe('fields', () => {
	/** What the commons promises to its readers: a sheet cannot leave it out. */
	for (const chemin of [
		'outils.titre',
		'outils.en_une_phrase',
		'outils.statut',
		'outils.format',
		'outils.a_quoi_ca_sert',
		'outils.quand_ne_pas_utiliser',
		'outils.a_adapter',
		'outils.a_adapter[].statut',
		'outils.duree.preparation',
		'outils.duree.animation',
		'outils.duree.etalement',
		'outils.cout',
		'outils.difficulte',
		'outils.materiel',
		'outils.prealables',
		'outils.etapes',
		'outils.resultat_attendu',
		'outils.phases',
		'outils.publics',
		'outils.sources',
		'actions.objectifs',
		'actions.pourquoi',
		'actions.quand_ne_pas_utiliser',
		'actions.effets_sur_autres_axes',
		'actions.cadre_legal',
		'actions.competences',
		'actions.vigilance',
		'retours.code_insee',
		'retours.periode',
		'retours.porteur',
		'retours.outils_utilises',
		'retours.outils_utilises[].adaptation',
		'retours.contexte',
		'retours.jours.elus',
		'retours.jours.agents',
		'retours.jours.benevoles',
		'retours.budget.montant',
		'retours.resultats',
		'retours.ce_qui_a_marche',
		'retours.ce_qui_n_a_pas_marche',
		'retours.a_refaire_autrement',
		'retours.date_recueil',
		'retours.relu_par_la_commune',
		'retours.sources',
		'parcours.but',
		'parcours.publics',
		'parcours.etapes[].raison',
		'parcours.sources',
	])
		test(`${chemin} is required`, () => assert.equal(find(chemin)?.requis, true));
	test('a testimony cannot do without an authorisation', () => {
		assert.equal(find('retours.temoignages[].autorisation')?.requis, true);
		const { autorisation } = schemas.retours.shape.temoignages.unwrap().element.shape;
		assert.equal(autorisation.safeParse(false).success, false);
	});
	test('have a title, and a name without accent or capital', () => {
		for (const champ of TOUS) {
			const nom = champ.chemin.split('.').at(-1) ?? '';
			if (!champ.chemin.includes('.') || nom.includes('[]')) continue;
			assert.match(nom, /^[a-z]+(?:_[a-z]+)*$/, champ.chemin);
			const titres = TOUS.filter((c) => c.chemin === champ.chemin).flatMap(
				(c) => c.meta.title ?? [],
			);
			assert.ok(titres.length > 0, champ.chemin);
		}
	});
	test('that are lists have a greatest length, sentences too', () => {
		const sansFin = TOUS.filter((c) => c.type === 'array' && !c.borne).map((c) => c.chemin);
		assert.deepEqual(sansFin, []);
		const long = 'x'.repeat(5000);
		assert.equal(schemas.outils.shape.titre.safeParse(long).success, false);
		assert.equal(schemas.retours.shape.contexte.safeParse(long).success, false);
	});
	test('no schema lets an unknown field through', () => {
		for (const nom of Object.keys(schemas) as NomSchema[]) {
			const { error } = schemas[nom].safeParse({ champ_inconnu: 1 });
			assert.ok(
				error?.issues.some((i) => i.code === 'unrecognized_keys'),
				nom,
			);
		}
	});
});

test('each collection has a schema, the tree of axes and the five questions their own', () => {
	for (const collection of [...FAMILLES, ...ANNEXES]) {
		assert.equal(schemaOf(collection, 'x'), collection);
		assert.ok(schemas[schemaOf(collection, 'x')]);
	}
	assert.equal(schemaOf('vocabulaires', 'axes'), 'axes');
	assert.equal(schemaOf('vocabulaires', 'depart'), 'depart');
	assert.equal(schemaOf('acteurs', 'axes'), 'acteurs');
});

test('a walk meets every string with its meaning, and may replace it', () => {
	const valeur = {
		fiche: 'x',
		etapes: [{ fiche: 'outils/a', raison: 'parce que' }],
		ce_qui_a_marche: [{ texte: 'oui', source: 's' }],
	};
	const vus: string[] = [];
	walkFeuilles(schemas.parcours, valeur, ({ chemin, meta, set }) => {
		vus.push(`${chemin} ${meta.reference ?? '-'} ${meta.brut === true}`);
		if (!meta.brut) set('remplacé');
	});
	assert.deepEqual(vus, ['etapes.0.fiche fiches true', 'etapes.0.raison - false']);
	assert.equal(valeur.etapes[0]?.raison, 'remplacé');
	assert.equal(valeur.fiche, 'x');
});
