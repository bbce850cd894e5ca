/**
 * What the compiler would ask JavaScript to make from a text. A page that runs no text as code has these
 * instead, one for each text of the version that is installed.
 */
const FONCTIONS: Readonly<Record<string, (...args: unknown[]) => unknown>> = {
	'return 0': () => 0,
	'return true': () => true,
	'return path': (chemin) => chemin,
	"throw new Error('Dummy AccessModel, please initialize compiler with withAccessModel()')": () => {
		throw new Error('Un fichier est demandé, que la feuille n’a pas.');
	},
	"throw new Error('Dummy Registry, please initialize compiler with withPackageRegistry()')":
		() => {
			throw new Error('Un paquet est demandé, que la feuille n’a pas.');
		},
};

/** Stands for `Function`, called with `new`: the last argument is the text. Throws for a text it does not know. */
export function FonctionConnue(...args: string[]): unknown {
	const texte = args.at(-1) ?? '';
	const fonction = FONCTIONS[texte];
	if (!fonction) throw new Error(`Fonction inconnue : « ${texte} »`);
	return fonction;
}
