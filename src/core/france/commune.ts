/** A commune, with where it is (INSEE, in the edition of the package the project reads). */
export interface Commune {
	code: string;
	nom: string;
	/** Inhabitants; undefined when none are published. */
	population: number | undefined;
	departement: { code: string; nom: string };
	region: { code: string; nom: string };
	epci: { code: string; nom: string } | undefined;
}
