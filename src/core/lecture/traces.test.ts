import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { isCheminDeTrace, isTrace } from './traces.ts';

describe('what editors and systems leave', () => {
	const traces =
		'.~lock.guide.odt#|~$guide.docx|~WRL0001.tmp|fiche.mdx~|#fiche.mdx#|.#fiche.mdx|.fiche.mdx.swp|.fiche.mdx.swo|fiche.mdx.swx|.fiche.mdx.kate-swp|.goutputstream-X1|fiche.mdx___jb_tmp___|fiche.tmp|fiche.mdx.bak|fiche.mdx.orig|photo.jpg.part|photo.jpg.crdownload|._photo.jpg|.DS_Store|Thumbs.db|ehthumbs.db|desktop.ini|Desktop.ini|.directory|.localized|__MACOSX|.Trash-1000|.Trashes|$RECYCLE.BIN|.nfs00000a1|.fuse_hidden0000|.gitkeep|Icon\r|.sync_a.db|.idea|.vscode';
	for (const nom of traces.split('|')) test(`${nom} is ignored`, () => assert.ok(isTrace(nom)));

	const vrais =
		'fiche.mdx|guide.odt|photo.jpg|a-b.yaml|Fiche.MDX|guide (1).docx|.fiche.mdx|tmp|bak.odt|sauvegarde.txt|lock.odt|#1.txt|a~b.png|.env|.htaccess|sw.js|swp';
	for (const nom of vrais.split('|')) test(`${nom} is read`, () => assert.ok(!isTrace(nom)));

	test('a path is one as soon as a folder of it is', () => {
		assert.ok(isCheminDeTrace('outils/__MACOSX/fiche.mdx'));
		assert.ok(isCheminDeTrace('outils\\a\\.~lock.guide.odt#'));
		assert.ok(!isCheminDeTrace('outils/a/fiche.mdx'));
	});
});
