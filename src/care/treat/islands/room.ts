import { beginRoom, isRoomKept, openRoom } from "./parts/device/open-room.ts";
import { startRoom } from "./parts/room/start.ts";

startRoom(document.querySelector<HTMLElement>("#room")!, { openRoom, beginRoom, isRoomKept });
void navigator.serviceWorker?.register("/room/worker.js", { scope: "/room" });
