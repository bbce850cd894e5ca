/** Every reader of what a stranger wrote, with inputs changed at random, always the same: `npm run fuzz` for longer. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { listCiblesDuContenu } from '../outillage/fuzz/cibles-fiches.ts';
import { fuzzTout, sumBilans } from '../outillage/fuzz/index.ts';
import { buildEntree, type Cible, fuzz } from '../outillage/fuzz/lancer.ts';
import { createTirage, mutateOctets, mutateZip } from '../outillage/fuzz/mutations.ts';
import { mutateFiche } from '../outillage/fuzz/mutations-fiche.ts';
import { mutateJson } from '../outillage/fuzz/mutations-json.ts';

const GRAINE = 20261201;

test('nothing breaks nor hangs on them', async () => {
	const bilans = await fuzzTout({ graine: GRAINE, nombre: 200, fiches: 16, imports: 12 });
	assert.ok(bilans.length >= 40, 'every way in is tried');
	assert.deepEqual(
		bilans.flatMap(({ fautes }) =>
			fautes.map(({ cible, graine, dit }) => ({ cible, graine, dit })),
		),
		[],
	);
});

test('half of the changed sheets are accepted, and shown everywhere', () => {
	const cible = listCiblesDuContenu().find(({ nom }) => nom === 'outils') as Cible;
	const acceptees = Array.from({ length: 30 }, (_, i) =>
		cible.essaie(buildEntree(cible, GRAINE + i)),
	).filter((vue) => vue !== undefined);
	assert.ok(acceptees.length >= 10, `${acceptees.length} on 30`);
});

describe('the same seed gives the same input, another one another', () => {
	const octets = Buffer.from('---\ntitre: Un titre en mots\n---\n\nUn texte.\n');
	for (const mutate of [mutateOctets, mutateFiche])
		test(mutate.name, () => {
			const of = (graine: number) => Buffer.from(mutate(octets, createTirage(graine))).toString();
			assert.equal(of(1), of(1));
			assert.ok(new Set(Array.from({ length: 20 }, (_, i) => of(i))).size > 15);
		});
	test('an archive stays one most of the time, a JSON too', async () => {
		const { zipSync, unzipSync } = await import('fflate');
		const zip = zipSync({ 'content.xml': Buffer.from('<a>b</a>') });
		const lus = Array.from({ length: 30 }, (_, i) => {
			try {
				unzipSync(mutateZip(zip, createTirage(i)));
				return 1;
			} catch {
				return 0;
			}
		});
		assert.ok(lus.filter(Boolean).length > 20);
		const json = Buffer.from('{"a":[1,{"b":"c"}]}');
		const justes = Array.from({ length: 30 }, (_, i) => mutateJson(json, createTirage(i))).filter(
			(o) => {
				try {
					JSON.parse(Buffer.from(o).toString());
					return true;
				} catch {
					return false;
				}
			},
		);
		assert.ok(justes.length > 20);
	});
});

describe('a target that', () => {
	const cible = (essaie: Cible['essaie'], refuse = false): Cible => ({
		...{ nom: 'essai', refuse, essaie, mutate: (o) => o },
		graines: () => [Buffer.from('x')],
	});
	const try1 = (c: Cible) => fuzz(c, { debut: 5, nombre: 1 });
	const fail = (cause: unknown) => (): never => {
		throw cause;
	};
	test('throws is told, with the seed that makes it throw again', async () => {
		const { fautes, essais } = await try1(cible(fail(new TypeError('x is undefined'))));
		assert.equal(essais, 1);
		assert.deepEqual(
			fautes.map(({ graine, dit }) => [graine, dit.replace(/ \(.*/, '')]),
			[[5, 'TypeError : x is undefined']],
		);
	});
	test('refuses in a sentence is right only where it may', async () => {
		const refus = fail(new Error('Ce document est abîmé.'));
		assert.equal((await try1(cible(refus, true))).fautes.length, 0);
		assert.equal((await try1(cible(refus))).fautes.length, 1);
		assert.equal((await try1(cible(fail(new TypeError('x')), true))).fautes.length, 1);
		assert.equal((await try1(cible(fail(new RangeError('pile')), true))).fautes.length, 1);
	});
	test('hangs is told', async () => {
		const { fautes } = await try1(
			cible(() => {
				const { user } = process.cpuUsage();
				while (process.cpuUsage().user - user < 1.1e6);
			}),
		);
		assert.match(fautes[0]?.dit ?? '', /^a pris \d{4} ms$/);
	});
	test('is tried in several rounds is counted once', () => {
		const faute = { cible: 'a', graine: 1, dit: 'x', octets: new Uint8Array() };
		assert.deepEqual(
			sumBilans([
				{ cible: 'a', essais: 2, pire: 5, fautes: [] },
				{ cible: 'a', essais: 3, pire: 4, fautes: [faute] },
			]),
			[{ cible: 'a', essais: 5, pire: 5, fautes: [faute] }],
		);
	});
});
