/** Why the workspace cannot work with what its environment says, in a sentence for whoever set it. */
export class Unfit extends Error {}
