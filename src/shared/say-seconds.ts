/** "1 second", "20 seconds" */
export const saySeconds = (many: number): string => (many === 1 ? "1 second" : `${many} seconds`);
