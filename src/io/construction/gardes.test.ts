import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { CODE_LECTURES } from '../contenu/cache-lectures.ts';
import { CODE_IMAGES } from '../contenu/images/publiees.ts';
import { CODE_MODELES } from '../editeur/write-modeles.ts';
import { CODE_CHAPITRES } from '../papier/chapitres.ts';
import { CODE_RENDUS } from '../papier/pdf.ts';
import { CODE_PDF } from '../papier/typographe.ts';
import { CODE_LIVRES } from '../papier/write-epubs.ts';
import { CODE_RELEVES } from '../recherche/indexeur.ts';
import { listCode } from './code.ts';
import { CODE_COPIE } from './zip-copie.ts';

describe('what is kept from one build to the next follows the code that makes it', () => {
	for (const [nom, entrees, attendus] of [
		[
			'readings',
			CODE_LECTURES,
			[
				'src/core/lecture/lecture.ts',
				'src/core/corps/markdown.ts',
				'src/familles/outils/schema.ts',
			],
		],
		[
			'books',
			CODE_LIVRES,
			[
				'src/renderers/epub/index.ts',
				'src/renderers/epub/paquet.ts',
				'src/core/formats/empreinte.ts',
				'src/core/formats/xml.ts',
				'src/vues/fiche/acces.ts',
			],
		],
		[
			'chapters',
			CODE_CHAPITRES,
			[
				'src/renderers/xhtml/fiche.ts',
				'src/renderers/epub/liens.ts',
				'src/renderers/html/balises.ts',
				'src/blocs/astuce/html.ts',
				'src/core/formats/xml.ts',
			],
		],
		[
			'words of the search',
			CODE_RELEVES,
			['src/renderers/search/normaliseur.ts', 'src/renderers/search/composes.ts'],
		],
		[
			'models to fill in',
			CODE_MODELES,
			['src/formulaire/modele.ts', 'src/formulaire/genres.ts', 'src/familles/outils/schema.ts'],
		],
		[
			'copy for a folder',
			CODE_COPIE,
			['src/renderers/hors-ligne/fichiers.ts', 'src/renderers/html/balises.ts'],
		],
		[
			'PDFs',
			CODE_PDF,
			[
				'src/io/papier/compositeur.ts',
				'src/io/papier/compact-pdf.ts',
				'src/io/papier/polices.ts',
				'src/core/texte/dessins.ts',
			],
		],
		[
			'data of PDFs',
			CODE_RENDUS,
			[
				'src/renderers/papier/fiche.ts',
				'src/renderers/typst/recto-verso.ts',
				'src/renderers/typst/livret.ts',
				'src/blocs/astuce/papier.ts',
				'src/vues/listes/volumes.ts',
				'src/vues/mots.ts',
				'src/io/papier/donnees-pdf.ts',
			],
		],
		[
			'images',
			CODE_IMAGES,
			[
				'src/io/contenu/images/examiner.ts',
				'src/io/contenu/images/examen.ts',
				'src/io/contenu/images/propre.ts',
				'src/io/contenu/lecture-bornee.ts',
				'src/core/lecture/images.ts',
			],
		],
	] as const)
		test(nom, () => {
			const code = listCode(entrees);
			for (const attendu of attendus) assert.ok(code.includes(attendu), attendu);
		});
});
