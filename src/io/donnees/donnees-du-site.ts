/** What was written of the open data: the build hands it to the page that shows it. */
import type { Manifeste } from '../../core/donnees/manifeste.ts';

const CLE = Symbol.for('impulser.donnees');
const global = globalThis as { [CLE]?: Manifeste };

export function shareDonnees(manifeste: Manifeste): void {
	global[CLE] = manifeste;
}

/** The manifest of this build; undefined in development, where nothing is written. */
export const findDonnees = (): Manifeste | undefined => global[CLE];
