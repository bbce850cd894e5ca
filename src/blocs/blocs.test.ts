import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { visitArbre } from '../core/arbre.ts';
import type { FichierVoisin } from '../core/corps/contexte.ts';
import { type Corps, parseCorps } from '../core/corps/index.ts';
import { findBloc, listBlocs } from './registre/definitions.ts';

const PNG = Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 0]);
const VOISINS = new Map<string, FichierVoisin>([
	['panneaux.png', { nom: 'panneaux.png', taille: 8, debut: PNG }],
]);
const lire = (mdx: string): Corps => parseCorps(mdx, 1, 'f', '/outils/temoin/', VOISINS);

for (const bloc of listBlocs())
	describe(bloc.nom, () => {
		test('has a sentence that says what it is for, and at least one example', () => {
			assert.match(bloc.description, /^\p{Lu}.*\.$/u);
			assert.ok(bloc.exemples.length > 0);
			for (const [nom, attribut] of Object.entries(bloc.attributs)) {
				assert.match(nom, /^[a-z]+$/);
				assert.match(attribut.description, /\.$/);
				assert.equal(attribut.choix !== undefined, attribut.type === 'choix');
			}
		});
		for (const exemple of bloc.exemples) {
			test(`example « ${exemple.nom} » is valid and shows the bloc`, () => {
				const { arbre, diagnostics } = lire(exemple.mdx);
				assert.deepEqual(diagnostics, []);
				const vus: Record<string, string>[] = [];
				visitArbre(arbre, (n) => {
					if (n.type === 'bloc' && n.nom === bloc.nom) vus.push(n.attributs);
				});
				assert.equal(vus.length, 1);
				for (const nom of Object.keys(vus[0] ?? {}))
					assert.ok(Object.hasOwn(bloc.attributs, nom), nom);
				for (const [nom, attribut] of Object.entries(bloc.attributs))
					if (attribut.requis) assert.ok(vus[0]?.[nom], nom);
			});
			for (const [nom, attribut] of Object.entries(bloc.attributs)) {
				const motif = new RegExp(` ${nom}="[^"]*"`);
				if (!motif.test(exemple.mdx)) continue;
				test(`example « ${exemple.nom} » without « ${nom} »`, () => {
					const ids = lire(exemple.mdx.replace(motif, '')).diagnostics.map((d) => d.id);
					assert.deepEqual(ids, attribut.requis ? ['attribut-manquant'] : []);
				});
				test(`example « ${exemple.nom} » with « ${nom} » empty, of code, or bare`, () => {
					for (const [par, id] of [
						[` ${nom}=""`, 'attribut-valeur'],
						[` ${nom}`, 'attribut-valeur'],
						[` ${nom}={1}`, 'attribut-interdit'],
					] as const) {
						const ids = lire(exemple.mdx.replace(motif, par)).diagnostics.map((d) => d.id);
						assert.ok(ids.includes(id), `${par} : ${ids}`);
					}
				});
			}
			test(`example « ${exemple.nom} » with an attribute of HTML`, () => {
				for (const nom of [
					'onclick',
					'style',
					'class',
					'id',
					'set:html',
					'client:load',
					'__proto__',
				]) {
					const mdx = exemple.mdx.replace(`<${bloc.nom}`, `<${bloc.nom} ${nom}="x"`);
					const ids = lire(mdx).diagnostics.map((d) => d.id);
					assert.deepEqual(ids, ['attribut-inconnu'], nom);
				}
			});
		}
		for (const [nom, { choix }] of Object.entries(bloc.attributs))
			if (choix)
				test(`« ${nom} » takes its choices and nothing else`, () => {
					const essai = (v: string): boolean =>
						lire(`<${bloc.nom} ${nom}="${v}">\na\n</${bloc.nom}>`).diagnostics.some(
							(d) => d.id === 'attribut-valeur',
						);
					for (const valeur of choix) assert.ok(!essai(valeur), valeur);
					assert.ok(essai(`${choix[0]}s`));
					assert.ok(essai('constructor'));
				});
	});

test('the attributes that a reader cannot do without are required', () => {
	const requis = listBlocs().flatMap((b) =>
		Object.entries(b.attributs).flatMap(([nom, a]) => (a.requis ? [`${b.nom} ${nom}`] : [])),
	);
	assert.deepEqual(requis, [
		'Etape titre',
		'Temoignage qui',
		'Temoignage accord',
		'Adapter statut',
		'Source cle',
		'Figure legende',
		'Figure credit',
	]);
});

test('names are given once, and a name of JavaScript is no bloc', () => {
	const noms = listBlocs().map((b) => b.nom);
	assert.equal(new Set(noms.map((n) => n.toLowerCase())).size, noms.length);
	for (const nom of noms) assert.match(nom, /^[A-Z][a-z]+$/);
	for (const nom of ['constructor', '__proto__', 'toString', 'astuce', ''])
		assert.equal(findBloc(nom), undefined);
});
