/** What holds for changing and cancelling, said before anybody books or cancels. */
export function sayPolicy({ changeHours, changePolicy }: { changeHours: number; changePolicy: string }): string {
  const free =
    changeHours === 0
      ? "You can move or cancel this visit free of charge until it begins."
      : `You can move or cancel this visit free of charge until ${sayHours(changeHours)} before it begins.`;
  return changePolicy === "" ? free : `${free} ${changePolicy}`;
}

const sayHours = (hours: number) =>
  hours % 24 === 0 && hours >= 48 ? `${hours / 24} days` : hours === 1 ? "one hour" : `${hours} hours`;
