/** The name of a feed, the same for all who list it: https://podcasting2.org/docs/podcast-namespace/tags/guid */
import { v5 } from 'uuid';

/** The namespace of podcasts. */
const ESPACE = 'ead4c236-bf58-58c6-a2c6-a6b28d128cb6';

/** UUID of version 5 of its address, without its scheme nor its last slashes. */
export const guidOf = (adresse: string): string =>
	v5(adresse.replace(/^[a-z]+:\/\//i, '').replace(/\/+$/, ''), ESPACE);
