/** Said wherever the record is read, printed or handed on. */
export const changedSince = "What is stored is no longer what was signed. Please tell whoever looks after Supple.";
