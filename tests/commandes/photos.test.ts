/** What a photo hides reaches nothing that is published: pages, downloads, PDF, EPUB, archive. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import { unzipSync } from 'fflate';
import sharp from 'sharp';
import { BASE } from '../contenu.ts';
import { copyContenu, createDossier, environnement } from '../outils/contenu.ts';

/** Short signs are met by chance in compressed bytes: these are not. */
const TRACES =
	/Exif\0\0|http:\/\/ns\.adobe\.com\/xap\/1\.0\/\0|Photoshop 3\.0|TelephoneTest|Camille Exemple/;

function run(script: string, contenu: string, ...args: string[]) {
	return spawnSync(process.execPath, [`scripts/${script}.ts`, ...args], {
		encoding: 'utf8',
		env: environnement(contenu),
	});
}

/** The tool of the base with a photo in its header, one in its text and one to take away. */
function addPhotos(contenu: string): void {
	const dossier = path.join(contenu, 'outils/temoin');
	for (const nom of ['portrait.jpg', 'tout.jpg', 'tout.avif', 'tout.webp'])
		cpSync(path.join('tests/images', nom), path.join(dossier, nom));
	const fiche = path.join(dossier, 'fiche.mdx');
	const texte = readFileSync(fiche, 'utf8')
		.replace(
			'format: atelier',
			'image:\n  fichier: tout.avif\n  alt: Un aplat\n  credit: Essai\nformat: atelier',
		)
		.replace(
			'outils: {}',
			'outils: {}\nfichiers:\n  - nom: Plan\n    fichier: tout.jpg\n    modifiable: false',
		);
	writeFileSync(
		fiche,
		`${texte}\n![Une personne debout](./portrait.jpg)\n\n[Le plan](./tout.webp)\n`,
	);
}

const latin1 = (octets: Uint8Array): string => Buffer.from(octets).toString('latin1');

test('photos are published clean everywhere, upright, and told once each', async (t) => {
	const contenu = copyContenu(t, BASE);
	addPhotos(contenu);
	const verifie = run('verifier', contenu);
	assert.equal(verifie.status, 0, verifie.stdout);
	const dites = [...verifie.stdout.matchAll(/L’image « (.+?) » dit où elle a été prise/g)];
	assert.deepEqual(
		dites.map(([, nom]) => nom),
		['tout.avif', 'tout.jpg', 'portrait.jpg', 'tout.webp'],
	);

	const sortie = path.join(createDossier(t), 'site');
	const { status, stdout } = run('build', contenu, '--outDir', sortie);
	assert.equal(status, 0, stdout);
	const page = path.join(sortie, 'outils/temoin');
	for (const nom of ['portrait.jpg', 'tout.jpg', 'tout.avif', 'tout.webp']) {
		const publie = readFileSync(path.join(page, nom));
		assert.doesNotMatch(latin1(publie), TRACES, nom);
		assert.notDeepEqual(publie, readFileSync(path.join('tests/images', nom)), nom);
	}
	const { width, height } = await sharp(path.join(page, 'portrait.jpg')).metadata();
	assert.deepEqual([width, height], [600, 800]);
	const html = readFileSync(path.join(page, 'index.html'), 'utf8');
	assert.match(html, /<img src="\/outils\/temoin\/portrait\.jpg"[^>]* width="600" height="800"/);
	checkLivres(sortie);
});

/** Every book, every PDF and every file of the archive. */
function checkLivres(sortie: string): void {
	const fichiers = readdirSync(sortie, { recursive: true, encoding: 'utf8' });
	const pdfs = fichiers.filter((f) => f.endsWith('.pdf'));
	assert.ok(
		pdfs.some((f) => f.includes('temoin')),
		pdfs.join(),
	);
	for (const pdf of pdfs)
		assert.doesNotMatch(latin1(readFileSync(path.join(sortie, pdf))), TRACES, pdf);
	const archives = fichiers.filter((f) => /\.(?:epub|zip)$/.test(f));
	assert.ok(existsSync(path.join(sortie, 'impulser.zip')));
	let images = 0;
	for (const archive of archives)
		for (const [nom, octets] of Object.entries(
			unzipSync(readFileSync(path.join(sortie, archive))),
		)) {
			if (!/\.(?:jpe?g|avif|webp|png|epub)$/.test(nom)) continue;
			images += 1;
			assert.doesNotMatch(latin1(octets), TRACES, `${archive} ${nom}`);
		}
	assert.ok(images >= 4, String(images));
}

test('traces of editors and systems are ignored while a document is open', (t) => {
	const contenu = copyContenu(t, BASE);
	const traces = [
		'.~lock.guide.odt#',
		'~$guide.docx',
		'fiche.mdx~',
		'.fiche.mdx.swp',
		'.directory',
		'#fiche.mdx#',
		'._fiche.mdx',
		'Thumbs.db',
	];
	for (const dossier of ['', 'outils', 'outils/temoin', 'structures'])
		for (const nom of traces) writeFileSync(path.join(contenu, dossier, nom), 'x');
	cpSync(path.join(contenu, 'outils/temoin'), path.join(contenu, 'outils/__MACOSX'), {
		recursive: true,
	});
	const { status, stdout } = run('verifier', contenu);
	assert.equal(status, 0, stdout);
	assert.match(stdout, /rien à corriger\.\n$/);
});
