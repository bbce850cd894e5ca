/** The options of a command line; a wrong one is told in French. */

import { type ParseArgsConfig, parseArgs } from 'node:util';
import { findProche } from '../../core/texte/proche.ts';

function sayInconnue(nom: string, connues: readonly string[]): string {
	const options = connues.map((c) => `--${c}`);
	const proche = findProche(nom, options);
	const suite = options.length > 0 ? ` Celles qui existent : ${options.join(', ')}.` : '';
	return `L’option « ${nom} » n’existe pas.${proche ? ` Vouliez-vous dire « ${proche} » ?` : suite}`;
}

/** Like `parseArgs`, but throws a sentence for a person. */
export function parseOptions<T extends ParseArgsConfig>(
	config: T,
): ReturnType<typeof parseArgs<T>> {
	const { tokens = [] } = parseArgs({ ...config, strict: false, tokens: true });
	for (const token of tokens) {
		if (token.kind === 'positional' && !config.allowPositionals)
			throw new Error(`« ${token.value} » est de trop : cette commande n’attend que des options.`);
		if (token.kind !== 'option') continue;
		const { rawName: nom, value: valeur, inlineValue: collee } = token;
		const type = config.options?.[token.name]?.type;
		if (type === undefined) throw new Error(sayInconnue(nom, Object.keys(config.options ?? {})));
		if (type === 'boolean' && valeur !== undefined)
			throw new Error(`L’option « ${nom} » ne prend pas de valeur.`);
		if (type === 'string' && (valeur === undefined || (!collee && valeur.startsWith('-'))))
			throw new Error(`L’option « ${nom} » attend une valeur : ${nom}=valeur.`);
	}
	return parseArgs(config);
}
