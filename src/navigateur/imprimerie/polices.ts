/** The fonts of a sheet, asked for when its words need them: those of the papers that the site prints. */
import normal from '@expo-google-fonts/atkinson-hyperlegible-next/400Regular/AtkinsonHyperlegibleNext_400Regular.ttf?url';
import italique from '@expo-google-fonts/atkinson-hyperlegible-next/400Regular_Italic/AtkinsonHyperlegibleNext_400Regular_Italic.ttf?url';
import gras from '@expo-google-fonts/atkinson-hyperlegible-next/700Bold/AtkinsonHyperlegibleNext_700Bold.ttf?url';
import emoji from '@expo-google-fonts/noto-emoji/400Regular/NotoEmoji_400Regular.ttf?url';
import chiffres from '@expo-google-fonts/source-sans-3/400Regular/SourceSans3_400Regular.ttf?url';
import chiffresGras from '@expo-google-fonts/source-sans-3/700Bold/SourceSans3_700Bold.ttf?url';
import titres from '@expo-google-fonts/source-serif-4/600SemiBold/SourceSerif4_600SemiBold.ttf?url';
import autres from 'dejavu-fonts-ttf/ttf/DejaVuSans.ttf?url';

/** Beyond Latin letters and usual signs. */
const AUTRES = /[^\n\u0020-\u024f\u2000-\u206f\u20ac\u2122]/u;
const EMOJI = /\p{Extended_Pictographic}/u;

/** Addresses of the fonts that draw `texte`. */
export const listPolices = (texte: string): string[] => [
	...[normal, italique, gras, titres, chiffres, chiffresGras],
	...(AUTRES.test(texte) ? [autres] : []),
	...(EMOJI.test(texte) ? [emoji] : []),
];
