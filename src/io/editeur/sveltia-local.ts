/** Sveltia CMS made to ask nothing outside: the addresses that its script holds, turned to the site's. */

interface Regle {
	/** What the script holds. */
	attendu: string | RegExp;
	fois: number;
	remplace: string;
}

/** Hosts that the script would load code, words and fonts from. */
const DEHORS = /unpkg\.com|jsdelivr\.net|fontsource\/fonts/;

/** Fonts of the editor: where the script asks for them, and the files of packages that answer. */
export const POLICES = [
	{
		attendue:
			/https:\/\/cdn\.jsdelivr\.net\/fontsource\/fonts\/source-sans-3:vf@[\w.-]+\/latin-wght-normal\.woff2/,
		paquet: '@fontsource-variable/source-sans-3',
		fichier: 'source-sans-3-latin-wght-normal.woff2',
	},
	{
		attendue:
			/https:\/\/cdn\.jsdelivr\.net\/fontsource\/fonts\/material-symbols-outlined:vf@[\w.-]+\/latin-wght-normal\.woff2/,
		paquet: '@fontsource-variable/material-symbols-outlined',
		fichier: 'material-symbols-outlined-latin-wght-normal.woff2',
	},
	{
		attendue:
			/https:\/\/cdn\.jsdelivr\.net\/fontsource\/fonts\/noto-mono@[\w.-]+\/latin-400-normal\.woff2/,
		paquet: '@fontsource/noto-mono',
		fichier: 'noto-mono-latin-400-normal.woff2',
	},
] as const;

/** `racine`: address of the editor's folder, with a final slash. */
function listRegles(racine: string): Regle[] {
	return [
		...POLICES.map(({ attendue, fichier }) => ({
			attendu: attendue,
			fois: 1,
			remplace: `${racine}polices/${fichier}`,
		})),
		// Its words in French, its version: served beside it.
		{ attendu: '`https://unpkg.com/@sveltia/cms`', fois: 1, remplace: `\`${racine}sveltia\`` },
		{
			attendu: /`[\w,-]*\ben-US\b[\w,-]*\bfr\b[\w,-]*\bzh-TW`\.split\(`,`\)/,
			fois: 1,
			remplace: '[`en-US`,`fr`]',
		},
		// Libraries for what the editor does not do here (maps, colours of code, conversions): nowhere.
		{ attendu: '`https://unpkg.com/@sveltia/ui`', fois: 1, remplace: `\`${racine}absent\`` },
		{ attendu: '`https://unpkg.com/@shikijs`', fois: 1, remplace: `\`${racine}absent\`` },
		{
			attendu: /`https:\/\/unpkg\.com\/\$\{(\w+)\}`/,
			fois: 1,
			remplace: `\`${racine}absent/\${$1}\``,
		},
		// Whether the forge has an incident: not asked.
		{
			attendu: '`https://www.githubstatus.com/api/v2/status.json`',
			fois: 1,
			remplace: `\`${racine}statut.json\``,
		},
		{
			attendu: /`https:\/\/status-api\.hostedstatus\.com\/[\w./]+`/,
			fois: 1,
			remplace: `\`${racine}statut.json\``,
		},
		// Portraits come from other hosts: an icon instead.
		{ attendu: /\bavatarURL:\w+\.avatar_url/, fois: 1, remplace: 'avatarURL:void 0' },
		// Everyone may enlarge the page.
		{ attendu: '`initial-scale=1`,`maximum-scale=1`', fois: 1, remplace: '`initial-scale=1`' },
		// The map of the script is not served.
		{ attendu: /\n\/\/# sourceMappingURL=.*\n?$/, fois: 1, remplace: '\n' },
	];
}

/**
 * The script of Sveltia CMS, whose every outside address leads into `racine`. Throws a French sentence
 * when it does not hold what this version is known to hold: it would ask another host in silence.
 */
export function toLocal(script: string, racine: string): string {
	let local = script;
	for (const { attendu, fois, remplace } of listRegles(racine)) {
		const motif = new RegExp(typeof attendu === 'string' ? RegExp.escape(attendu) : attendu, 'g');
		const trouves = local.match(motif)?.length ?? 0;
		if (trouves !== fois)
			throw new Error(
				`Sveltia CMS a changé\u00a0: son script contient ${trouves} fois ${sayAttendu(attendu)}, au lieu de ${fois}. L’éditeur web demanderait des fichiers à d’autres sites. Remettez la version de @sveltia/cms que nomme package.json, ou corrigez src/io/editeur/sveltia-local.ts d’après le nouveau script.`,
			);
		local = local.replace(motif, remplace);
	}
	const reste = DEHORS.exec(local);
	if (reste)
		throw new Error(
			`Sveltia CMS a changé\u00a0: son script cite encore ${reste[0]} («\u00a0${local.slice(Math.max(0, reste.index - 30), reste.index + 50)}\u00a0»). Ajoutez une règle à src/io/editeur/sveltia-local.ts\u00a0: rien ne doit être demandé à un autre site.`,
		);
	return local;
}

const sayAttendu = (attendu: string | RegExp): string =>
	`«\u00a0${typeof attendu === 'string' ? attendu : attendu.source}\u00a0»`;
