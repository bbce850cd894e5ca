/** The kits of a content, and what each of them must be whatever the sheet. */
import { type Catalogue, listFiches } from '../../src/core/catalogue/catalogue.ts';
import { isSollicitable } from '../../src/core/catalogue/derives.ts';
import { buildVueFiche } from '../../src/vues/fiche/fiche.ts';
import type { DocumentMairie } from '../../src/vues/mairie/document.ts';
import { buildKit } from '../../src/vues/mairie/index.ts';
import { countLignes, LIGNES } from '../../src/vues/mairie/page-de-note.ts';

export function buildKits(catalogue: Catalogue) {
	return listFiches(catalogue)
		.filter(isSollicitable)
		.map((fiche) => {
			const vue = buildVueFiche(catalogue, fiche);
			const adresse = `https://impulser.example${fiche.page}`;
			const { documents = [] } = buildKit(catalogue, fiche, vue, adresse) ?? {};
			const [courrier, note, deliberation] = documents as [
				DocumentMairie,
				DocumentMairie,
				DocumentMairie,
			];
			return { fiche, vue, courrier, note, deliberation };
		});
}

export type Kit = ReturnType<typeof buildKits>[number];

/** Notes that do not hold on the page of their file: « outils/arpentage: 60 lines ». */
export const listNotesLongues = (kits: readonly Kit[]): string[] =>
	kits
		.map(({ fiche, note }) => [fiche.ref, Math.ceil(countLignes(note.titre, note.blocs))] as const)
		.filter(([, lignes]) => lignes > LIGNES)
		.map(([ref, lignes]) => `${ref}: ${lignes} lines`);

/** What no mayor should read, each with its document. */
export const listMotsDeMachine = (kits: readonly Kit[]): string[] =>
	kits.flatMap(({ fiche, courrier, note, deliberation }) =>
		[courrier, note, deliberation].flatMap(({ id, blocs }) =>
			[
				...JSON.stringify(blocs).matchAll(
					/sur la fiche|[Nn]on (?:documenté|communiqué)|undefined/g,
				),
			].map(([mot]) => `${fiche.ref} ${id}: ${mot}`),
		),
	);
