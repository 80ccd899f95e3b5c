/** "once", "twice", "3 times" */
export const sayTimes = (many: number): string => (many === 1 ? "once" : many === 2 ? "twice" : `${many} times`);
