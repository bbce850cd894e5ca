/** A sheet as it was one day: « 3 mai 2026 », and where to read it. */
export interface VueVersion {
	dit: string;
	href?: string;
}
