/**
 * What the verifier accepts, every command can build: sheets made of what breaks formats, at random but
 * always the same, go through the verifier; those that it lets through must be on a page, in their PDFs,
 * in a book, in a feed, in the copy and in the search.
 */
import assert from 'node:assert/strict';
import { execFileSync, spawnSync } from 'node:child_process';
import {
	cpSync,
	existsSync,
	mkdirSync,
	mkdtempSync,
	readFileSync,
	rmSync,
	writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, before, describe, test } from 'node:test';
import { unzipSync } from 'fflate';
import { parseDocument, visit } from 'yaml';
import { createHasard } from '../../outillage/hasard.ts';
import { type Fiche, listFiches } from '../../src/core/catalogue/catalogue.ts';
import { hasErreur } from '../../src/core/diagnostics.ts';
import { readCatalogue } from '../../src/io/contenu/read-content.ts';
import { BASE } from '../contenu.ts';
import { checkEpub } from '../outils/epubcheck.ts';
import { readTrouvees } from '../outils/recherche.ts';

/** Each breaks some format, or looks as if it did. */
const PIEGES = [
	'#set page("a4") $x$ @ref <label>',
	'"guillemets" d’ici et d\'ailleurs « imbriqués »',
	'a & b &amp; c &lt;script&gt; ]]> --> ?>',
	'barre \\ oblique \\n \\" % %s ${x} {{x}}',
	'=SOMME(A1;B1) +1 -1 @cmd |x|',
	'🌳👩‍🌾 1️⃣ ✓ ☐ → ½ №',
	'日本語 et ไทย',
	'مرحبا et שלום en droite à gauche',
	'e\u0323\u0301 et x\u030b, ﬁ, Ａｌｌ',
	'1\u202f850\u00a0habitants, 3,5 %, 10 000 €',
	'Anticonstitutionnellement-interdépartementalisation-précautionneusement',
	'https://exemple.fr/une/adresse/tres/longue/qui/ne/se/coupe/pas?avec=des&parametres=nombreux#et-une-ancre',
	'*étoiles* _tirets_ `code` ~~barré~~ [crochets] (parenthèses)',
	'élu·es, habitant(e)s, n°\u00a01, 1er, XXe, M. le maire',
	'fin\u00adde\u00adligne et tiret\u2011insécable',
	'....... ??? !!! ;;; ,,, ---',
];

/** Puts traps in some of the sentences of a sheet, fields and text. */
function trap(texte: string, graine: number): string {
	const hasard = createHasard(graine);
	const pick = (): string => PIEGES[Math.floor(hasard() * PIEGES.length)] as string;
	const [, entete = '', corps = ''] = /^---\n([\s\S]*?)\n---\n([\s\S]*)$/.exec(texte) ?? [];
	const document = parseDocument(entete);
	visit(document, {
		Scalar: (cle, noeud) => {
			if (cle === 'key' || typeof noeud.value !== 'string' || !noeud.value.includes(' ')) return;
			if (hasard() < 0.5) noeud.value = `${noeud.value.replace(/\.$/, '')} ${pick()}.`;
		},
	});
	const echappe = pick().replace(/[\\*_`[\]{}<>~|]/g, '\\$&');
	const suite = `\n## Un titre ${echappe}\n\nUn paragraphe ${echappe}.\n\n- Une ligne : ${echappe}\n\n| A | B |\n| - | - |\n| ${echappe} | b |\n`;
	return `---\n${document.toString({ lineWidth: 0 })}---\n${corps}${suite}`;
}

const NOMBRE = 24;
const racine = mkdtempSync(path.join(tmpdir(), 'impulser-promesse-'));
const contenu = path.join(racine, 'content');
const site = path.join(racine, 'site');
after(() => rmSync(racine, { recursive: true, force: true }));

function git(...args: string[]): void {
	const qui = ['-c', 'user.name=Essai', '-c', 'user.email=essai@exemple.invalid'];
	execFileSync('git', [...qui, ...args], { cwd: racine, stdio: 'pipe' });
}

/** Writes the trapped sheets, then takes away those that the verifier refuses. Returns how many. */
function writePiegees(): number {
	cpSync(BASE, contenu, { recursive: true });
	const modeles = ['outils/temoin', 'actions/temoin-action', 'retours/temoin-retour'];
	for (let n = 0; n < NOMBRE; n++) {
		const modele = modeles[n % modeles.length] as string;
		const texte = readFileSync(path.join(BASE, modele, 'fiche.mdx'), 'utf8');
		const dossier = path.join(contenu, `${modele}-${n}`);
		mkdirSync(dossier);
		writeFileSync(path.join(dossier, 'fiche.mdx'), trap(texte, n + 1));
	}
	const { diagnostics } = readCatalogue(contenu);
	const refuses = new Set(
		diagnostics.filter((d) => d.severite === 'erreur').map((d) => path.dirname(d.fichier)),
	);
	for (const dossier of refuses) rmSync(path.join(racine, dossier), { recursive: true });
	return refuses.size;
}

describe('what the verifier accepts is made, everywhere', () => {
	let fiches: Fiche[] = [];
	let sortie = '';
	let zip: Record<string, Uint8Array> = {};
	before(() => {
		const refuses = writePiegees();
		git('init', '-q');
		git('add', '-A');
		git('commit', '-qm', 'Fiches');
		const catalogue = readCatalogue(contenu);
		assert.equal(hasErreur(catalogue.diagnostics), false);
		fiches = listFiches(catalogue);
		assert.ok(fiches.length >= 4 + NOMBRE / 2, `${refuses} refused of ${NOMBRE}`);
		const { status, stdout, stderr } = spawnSync(
			process.execPath,
			['scripts/build.ts', '--outDir', site],
			{
				encoding: 'utf8',
				env: {
					...process.env,
					IMPULSER_CONTENU: contenu,
					IMPULSER_CACHE: path.join(racine, 'cache'),
					SITE: 'https://exemple.fr',
					BASE: '/',
				},
			},
		);
		sortie = stdout + stderr;
		assert.equal(status, 0, sortie);
		zip = unzipSync(readFileSync(path.join(site, 'impulser.zip')));
	});

	test('no PDF is missing', () => {
		assert.doesNotMatch(sortie, / {2}erreur {2}/);
		for (const { famille, id } of fiches) {
			assert.ok(existsSync(path.join(site, `pdf/${famille}/${id}.pdf`)), id);
			const deux = existsSync(path.join(site, `pdf/${famille}/recto-verso/${id}.pdf`));
			assert.ok(deux || sortie.includes(`${famille}/${id}/fiche.mdx`), `${id}: told if too long`);
		}
	});

	test('each has its page, and its page in the copy', () => {
		for (const { page, donnees } of fiches) {
			const html = readFileSync(path.join(site, page, 'index.html'), 'utf8');
			assert.equal(/<h1>/.test(html) && html.endsWith('</html>'), true, page);
			assert.equal(/\[object Object\]|undefined/.test(html), false, page);
			assert.ok(zip[`impulser${page}index.html`] ?? zip[`${page.slice(1)}index.html`], page);
			assert.ok(donnees.titre.length > 0);
		}
	});

	test('each is in the whole book, which EPUBCheck accepts', async () => {
		const octets = readFileSync(path.join(site, 'epub/tout.epub'));
		const chapitres = Object.keys(unzipSync(octets)).join('\n');
		for (const { id } of fiches) assert.ok(chapitres.includes(id), id);
		assert.deepEqual(await checkEpub(octets), []);
	});

	test('each is in the feed, which is XML, and in the search', () => {
		const flux = readFileSync(path.join(site, 'flux.xml'), 'utf8');
		for (const { page } of fiches) assert.ok(flux.includes(`https://exemple.fr${page}"`), page);
		assert.doesNotMatch(flux, /&(?!(?:amp|lt|gt|quot|apos|#\w+);)/);
		const urls = readTrouvees(site).map(([url]) => url);
		for (const { page } of fiches) assert.ok(urls.includes(page), page);
	});
});
