/** How the sentences of a diagnostic are written down. */

export type Severite = 'erreur' | 'avertissement';

export interface Entree<P> {
	severite: Severite;
	message: (p: P) => string;
	aide: (p: P) => string;
}

export const erreur = <P>(message: Entree<P>['message'], aide: Entree<P>['aide']): Entree<P> => ({
	severite: 'erreur',
	message,
	aide,
});
export const avertissement = <P>(
	message: Entree<P>['message'],
	aide: Entree<P>['aide'],
): Entree<P> => ({
	severite: 'avertissement',
	message,
	aide,
});

/** « Vouliez-vous dire … ? », or the fallback sentence. */
export function suggest(proche: string | undefined, sinon: string): string {
	return proche ? `Vouliez-vous dire « ${proche} » ?` : sinon;
}

export type Valeur = { valeur: string };
export type Proche = { valeur: string; proche?: string | undefined };
export type Champ = { champ: string };
