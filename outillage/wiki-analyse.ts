/** What MediaWiki makes of pages and of texts (tests/mediawiki/analyse.php), many at once. */
import path from 'node:path';
import type { MediaWiki } from './mediawiki.ts';

const SCRIPT = path.resolve('tests/mediawiki/analyse.php');

export type Demande = { page: string } | { texte: string; enregistre?: boolean };

export interface Analyse {
	/** No such page. */
	absente?: true;
	redirige: boolean;
	texte: string;
	html: string;
	modeles: string[];
	categories: string[];
	liens: string[];
	externes: string[];
	images: string[];
	sections: number;
	proprietes: string[];
	avis: string[];
}

/** One answer for each question, in their order. */
export function analyser({ run }: MediaWiki, demandes: readonly Demande[]): Analyse[] {
	const entree = demandes.map((demande) => `${JSON.stringify(demande)}\n`).join('');
	const reponses = run(SCRIPT, [], entree).trim().split('\n');
	if (reponses.length !== demandes.length)
		throw new Error(`MediaWiki a répondu ${reponses.length} fois à ${demandes.length} questions.`);
	return reponses.map((reponse) => JSON.parse(reponse));
}
