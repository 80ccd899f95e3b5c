/** Lets signing out ask first where it would lose what only this device has: one word for the practice, and no more than that. */
export function tellSignOut(waiting: number): void {
  const days = waiting > 0 ? 400 : 0;
  document.cookie = `room_waits=1; path=/; samesite=strict; max-age=${days * 86_400}`;
}
