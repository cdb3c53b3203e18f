"""What goes wrong, said in the log once: the first time, when its cause changes, and when it is over."""

import logging
from threading import Lock

MOST = 20  # causes of one trouble; one with a new number in it each time does not fill the log


class Causes:
    """Used by several threads: each `reporter` that met a trouble says when it is over for it."""

    def __init__(self, log: logging.Logger) -> None:
        self._log = log
        self._lock = Lock()
        self._reporters: dict[str, set[str]] = {}
        self._causes: dict[str, set[str]] = {}

    def stands(self, trouble: str, reporter: str, cause: str, error: Exception | None = None) -> None:
        """Something goes wrong. With `error`, which nobody foresaw, its traceback is logged too."""
        with self._lock:
            self._reporters.setdefault(trouble, set()).add(reporter)
            causes = self._causes.setdefault(trouble, set())
            if cause in causes or len(causes) == MOST:
                return
            causes.add(cause)
        if error:
            self._log.error("%s: %s", trouble, cause, exc_info=error)
        else:
            self._log.warning("%s: %s", trouble, cause)

    def is_over(self, trouble: str, reporter: str) -> None:
        """It works again for this reporter; logged when that holds for all."""
        if trouble not in self._reporters:
            return
        with self._lock:
            reporters = self._reporters.get(trouble, set())
            if reporter not in reporters:
                return
            reporters.discard(reporter)
            if reporters:
                return
            del self._reporters[trouble], self._causes[trouble]
        self._log.warning("%s: over", trouble)
