/** What stands for the INSEE code in the address of a page made for one commune. */
export const PLACE_DU_CODE = '__insee__';
