/** The fonts of what is printed: files of packages, the same on every machine. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';

const ATKINSON = '@expo-google-fonts/atkinson-hyperlegible-next';
/** For the figures alone: those of Atkinson have slashed zeros. */
const SOURCE_SANS = '@expo-google-fonts/source-sans-3';
const FICHIERS = [
	`${ATKINSON}/400Regular/AtkinsonHyperlegibleNext_400Regular.ttf`,
	`${ATKINSON}/400Regular_Italic/AtkinsonHyperlegibleNext_400Regular_Italic.ttf`,
	`${ATKINSON}/700Bold/AtkinsonHyperlegibleNext_700Bold.ttf`,
	`${ATKINSON}/700Bold_Italic/AtkinsonHyperlegibleNext_700Bold_Italic.ttf`,
	`${SOURCE_SANS}/400Regular/SourceSans3_400Regular.ttf`,
	`${SOURCE_SANS}/400Regular_Italic/SourceSans3_400Regular_Italic.ttf`,
	`${SOURCE_SANS}/700Bold/SourceSans3_700Bold.ttf`,
	`${SOURCE_SANS}/700Bold_Italic/SourceSans3_700Bold_Italic.ttf`,
	'@expo-google-fonts/source-serif-4/600SemiBold/SourceSerif4_600SemiBold.ttf',
	// Where the first ones have no glyph: arrows, signs, other alphabets, emoji in one colour.
	'dejavu-fonts-ttf/ttf/DejaVuSans.ttf',
	'dejavu-fonts-ttf/ttf/DejaVuSans-Bold.ttf',
	'dejavu-fonts-ttf/ttf/DejaVuSans-Oblique.ttf',
	'dejavu-fonts-ttf/ttf/DejaVuSansMono.ttf',
	'@expo-google-fonts/noto-emoji/400Regular/NotoEmoji_400Regular.ttf',
];

/** The files of the fonts, always in the same order. Throws a French message when one of them is missing. */
export function listPolices(racine: string = process.cwd()): string[] {
	const { resolve } = createRequire(path.join(racine, 'package.json'));
	return FICHIERS.map((fichier) => {
		try {
			return resolve(fichier);
		} catch {
			throw new Error(
				`La police « ${path.basename(fichier)} » manque : rien ne peut être imprimé sans elle. Réinstallez les bibliothèques : npm ci`,
			);
		}
	});
}

export const readPolices = (): Buffer[] => listPolices().map((fichier) => readFileSync(fichier));
