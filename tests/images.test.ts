/** Images opened once: their faults, what they hide, and the clean copy that is published. */
import assert from 'node:assert/strict';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, type TestContext, test } from 'node:test';
import sharp, { type Sharp } from 'sharp';
import { examine } from '../src/io/contenu/images/examen.ts';
import { readPubliees } from '../src/io/contenu/images/publiees.ts';
import { createDossier } from './outils/contenu.ts';

const lire = (nom: string): Buffer => readFileSync(path.join('tests/images', nom));

/** Signs of metadata, in any of these formats. */
const TRACES =
	/Exif|II\*\0|MM\0\*|http:\/\/ns\.adobe|x:xmpmeta|Photoshop 3|tEXt|iTXt|zTXt|eXIf|EXIF|XMP |Telephone|Camille|Un mot/;

async function checkPropre(copie: Uint8Array | undefined, nom: string): Promise<void> {
	assert.ok(copie, nom);
	assert.doesNotMatch(Buffer.from(copie).toString('latin1'), TRACES, nom);
	const { exif, xmp, iptc, comments, orientation } = await sharp(copie).metadata();
	assert.deepEqual(
		{ exif, xmp, iptc, comments, orientation },
		{
			exif: undefined,
			xmp: undefined,
			iptc: undefined,
			comments: undefined,
			orientation: undefined,
		},
		nom,
	);
}

const vert = (largeur = 60, hauteur = 40): Sharp =>
	sharp({ create: { width: largeur, height: hauteur, channels: 3, background: '#33aa66' } });

describe('what an image hides is told and taken out', () => {
	for (const nom of ['tout.jpg', 'tout.png', 'tout.webp', 'tout.avif'])
		test(nom, async () => {
			const { etat, copie } = await examine(lire(nom), nom);
			assert.deepEqual(etat, {
				largeur: 60,
				hauteur: 40,
				cachees: ['lieu', 'appareil', 'personne', 'commentaire', 'vignette'],
			});
			await checkPropre(copie, nom);
		});

	test('a photo lying on its side is set upright', async () => {
		const { etat, copie } = await examine(lire('portrait.jpg'), 'portrait.jpg');
		assert.deepEqual(etat, { largeur: 600, hauteur: 800, cachees: ['lieu', 'appareil'] });
		await checkPropre(copie, 'portrait.jpg');
		const { width, height } = await sharp(copie).metadata();
		assert.deepEqual([width, height], [600, 800]);
	});

	test('a comment of a JPEG, what follows its end, an author of XMP alone', async () => {
		const nu = await vert().jpeg().toBuffer();
		const com = Buffer.from('\xff\xfe\0\x10Chez Camille !', 'latin1');
		const cas: [Buffer, string[]][] = [
			[Buffer.concat([nu.subarray(0, 2), com, nu.subarray(2)]), ['commentaire']],
			[Buffer.concat([nu, Buffer.from('MotionPhoto 45.2 Camille')]), []],
			[
				await vert()
					.jpeg()
					.withXmp(
						'<x:xmpmeta xmlns:x="adobe:ns:meta/"><dc:creator>Camille</dc:creator></x:xmpmeta>',
					)
					.toBuffer(),
				['personne'],
			],
		];
		for (const [octets, cachees] of cas) {
			const { etat, copie } = await examine(octets, 'a.jpg');
			assert.deepEqual(etat.cachees, cachees);
			await checkPropre(copie, cachees.join());
		}
	});

	test('an image that holds nothing else is published as it is', async () => {
		const images: [string, Buffer][] = [
			['a.png', await vert().png().toBuffer()],
			['a.png', await vert().png({ palette: true }).withIccProfile('p3').toBuffer()],
			['a.jpg', await vert().jpeg().toBuffer()],
			['a.jpg', await vert().jpeg({ progressive: true }).withIccProfile('p3').toBuffer()],
			['a.webp', await vert().webp().toBuffer()],
			['a.webp', await vert().webp({ lossless: true }).withIccProfile('p3').toBuffer()],
		];
		for (const [nom, octets] of images)
			assert.deepEqual((await examine(octets, nom)).copie, octets, nom);
		for (const [nom, octets] of images) {
			const suivi = Buffer.concat([octets, Buffer.from('Camille Exemple')]);
			await checkPropre((await examine(suivi, nom)).copie, nom);
		}
	});

	test('an image that tells nothing is said nothing of', async () => {
		for (const format of ['jpeg', 'png', 'webp', 'avif'] as const) {
			const { etat } = await examine(await vert().toFormat(format).toBuffer(), `a.${format}`);
			assert.deepEqual(etat, { largeur: 60, hauteur: 40, cachees: [] }, format);
		}
	});

	test('colours of another space are those of the web once its profile is gone', async () => {
		const p3 = await vert().png().withIccProfile('p3').withXmp('<x/>').toBuffer();
		const { copie } = await examine(p3, 'a.png');
		assert.ok(copie);
		const { icc } = await sharp(copie).metadata();
		const { data } = await sharp(copie).raw().toBuffer({ resolveWithObject: true });
		assert.equal(icc, undefined);
		for (const [i, attendu] of [0x33, 0xaa, 0x66].entries())
			assert.ok(Math.abs((data[i] ?? 0) - attendu) <= 2, `${data[0]} ${data[1]} ${data[2]}`);
	});

	test('what is transparent or animated stays so', async () => {
		const clair = sharp({ create: { width: 8, height: 8, channels: 4, background: '#00000000' } });
		for (const format of ['png', 'webp', 'avif'] as const) {
			const { copie } = await examine(
				await clair.clone().toFormat(format).toBuffer(),
				`a.${format}`,
			);
			assert.equal((await sharp(copie).metadata()).hasAlpha, true, format);
		}
		const pages = await sharp(
			[await vert(8, 8).png().toBuffer(), await vert(8, 8).negate().png().toBuffer()],
			{
				join: { animated: true },
			},
		)
			.webp()
			.toBuffer();
		const { etat, copie } = await examine(pages, 'a.webp');
		assert.deepEqual(etat, { largeur: 8, hauteur: 8, cachees: [] });
		assert.equal((await sharp(copie).metadata()).pages, 2);
	});
});

describe('an image that is too large', () => {
	test('is published smaller', async () => {
		const { etat, copie } = await examine(await vert(3000, 1000).jpeg().toBuffer(), 'a.jpg');
		const reduite = { largeur: 2400, hauteur: 800 };
		assert.deepEqual(etat, { largeur: 3000, hauteur: 1000, reduite, cachees: [] });
		const { width, height } = await sharp(copie).metadata();
		assert.deepEqual([width, height], [2400, 800]);
	});

	test('is not opened above the limit, nor when its file is too heavy', async () => {
		const bombe = readFileSync(
			'tests/fixtures/image-enorme/contenu/parcours/temoin-parcours/bombe.png',
		);
		assert.deepEqual(await examine(bombe, 'a.png'), {
			etat: { faute: 'enorme', largeur: 40_000, hauteur: 40_000, cachees: [] },
		});
		assert.deepEqual(await examine(Buffer.alloc(40_000_001), 'a.png'), {
			etat: { faute: 'enorme', largeur: 0, hauteur: 0, cachees: [] },
		});
	});
});

test('an image cut anywhere is broken, never published in part', async () => {
	const bruit = sharp({
		create: {
			width: 90,
			height: 90,
			channels: 3,
			background: '#fff',
			noise: { type: 'gaussian', mean: 128, sigma: 40 },
		},
	});
	for (const format of ['jpeg', 'png', 'webp', 'avif'] as const) {
		const octets = await bruit.clone().toFormat(format).toBuffer();
		for (const part of [0.02, 0.1, 0.5, 0.9]) {
			const coupe = octets.subarray(0, Math.floor(octets.length * part));
			const { etat, copie } = await examine(coupe, `a.${format}`);
			assert.deepEqual([etat.faute, copie], ['abimee', undefined], `${format} ${part}`);
		}
	}
});

describe('the copies', () => {
	const prepare = (t: TestContext) => {
		const dossier = createDossier(t);
		const avant = process.env.IMPULSER_CACHE;
		process.env.IMPULSER_CACHE = path.join(dossier, 'cache');
		t.after(() => {
			if (avant === undefined) delete process.env.IMPULSER_CACHE;
			else process.env.IMPULSER_CACHE = avant;
		});
		const poser = (nom: string, octets: Uint8Array): string => {
			writeFileSync(path.join(dossier, nom), octets);
			return path.join(dossier, nom);
		};
		return { dossier, poser };
	};

	test('are made once for the same bytes, and made again when the kept one is damaged', (t) => {
		const { dossier, poser } = prepare(t);
		const a = poser('a.jpg', lire('tout.jpg'));
		const copie = readPubliees([a]).get(a)?.copie;
		assert.ok(copie);
		const saine = readFileSync(copie);
		const b = poser('b.jpg', lire('tout.jpg'));
		assert.equal(readPubliees([b]).get(b)?.copie, copie);
		assert.equal(readdirSync(path.join(dossier, 'cache/images')).length, 2);
		writeFileSync(copie, saine.subarray(0, 50));
		const c = poser('c.jpg', lire('tout.jpg'));
		assert.equal(readPubliees([c]).get(c)?.copie, copie);
		assert.deepEqual(readFileSync(copie), saine);
	});

	test('of good images are made beside broken ones, each with its own fault', (t) => {
		const { poser } = prepare(t);
		const fichiers = [
			poser('a.png', lire('tout.png').subarray(0, 90)),
			poser('b.png', lire('tout.png')),
			poser('c.webp', Buffer.from('RIFF1234WEBP')),
		];
		const lues = readPubliees(fichiers);
		assert.deepEqual(
			fichiers.map((f) => [lues.get(f)?.etat.faute, lues.get(f)?.copie !== undefined]),
			[
				['abimee', false],
				[undefined, true],
				['abimee', false],
			],
		);
	});

	test('are made elsewhere when the cache cannot be written', (t) => {
		const { dossier, poser } = prepare(t);
		mkdirSync(path.join(dossier, 'cache'));
		writeFileSync(path.join(dossier, 'cache/images'), 'a file where the folder should be');
		const a = poser('a.webp', lire('tout.webp'));
		assert.ok(readPubliees([a]).get(a)?.copie);
	});
});
