/** Interviews that may be the same one, typed twice. */
import type { Entretien } from '../../core/enquete/recueil.ts';

/** Groups of interviews that bear the same number; without a number, nothing is known. */
export function listDoublons(entretiens: readonly Entretien[]): Entretien[][] {
	const parNumero = new Map<string, Entretien[]>();
	for (const entretien of entretiens) {
		const numero = entretien.numero.trim().toLowerCase();
		if (numero) parNumero.set(numero, [...(parNumero.get(numero) ?? []), entretien]);
	}
	return [...parNumero.values()].filter((groupe) => groupe.length > 1);
}
