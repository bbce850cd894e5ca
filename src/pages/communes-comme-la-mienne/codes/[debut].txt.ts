/** The communes by the first two signs of their codes: what is looked up when a code is typed. */
import type { APIRoute } from 'astro';
import { debutOf, writeCodes } from '../../../formulaire/saisie.ts';
import { listCommunesPostales } from '../../../io/contenu/communes.ts';

const communes = listCommunesPostales();
const debutsOf = ({ code, codesPostaux }: (typeof communes)[number]): string[] => [
	...new Set([code, ...codesPostaux].map(debutOf)),
];
const parDebut = new Map<string, typeof communes>();
for (const commune of communes)
	for (const debut of debutsOf(commune))
		parDebut.set(debut, [...(parDebut.get(debut) ?? []), commune]);

export function getStaticPaths() {
	return [...parDebut.keys()].map((debut) => ({ params: { debut } }));
}

export const GET: APIRoute = ({ params }) => {
	const siennes = parDebut.get(params.debut ?? '') ?? [];
	return new Response(writeCodes(siennes));
};
