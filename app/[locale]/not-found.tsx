import type { ReactNode } from "react";
import { NotFoundView } from "../_components/not-found-view";

/** For pages that find out late that there is nothing to show. */
const NotFoundPage = (): ReactNode => <NotFoundView />;

export default NotFoundPage;
