/** Where the kits are gathered: the page of vues/mairie/ecrire.ts. */
export const ECRIRE = '/ecrire-a-sa-mairie/';
export const TITRE_ECRIRE = 'Écrire à sa mairie';
