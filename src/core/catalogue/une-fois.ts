/** What is made of a whole catalogue is made once for all the pages that ask for it. */
import type { Catalogue } from './catalogue.ts';

/** The same function, which answers again with what it made: neither a catalogue nor this ever changes. */
export function uneFois<T>(make: (catalogue: Catalogue) => T): (catalogue: Catalogue) => T {
	const faits = new WeakMap<Catalogue, T>();
	return (catalogue) => {
		if (!faits.has(catalogue)) faits.set(catalogue, make(catalogue));
		return faits.get(catalogue) as T;
	};
}
