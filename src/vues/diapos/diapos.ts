/** Slides, in words: what a sheet gives to say them before a room. */

export interface VueDiapo {
	titre: string;
	points: readonly string[];
	/** What the person who speaks says, for their eyes. */
	notes?: string;
	/** `src`: from the root of the site, base included. */
	image?: { src: string; alt: string };
	/** The title alone, as large as the screen holds. */
	grand?: boolean;
	/** Where one is, above the title: « 9 h 00, se dire bonjour ». */
	repere?: string;
}
