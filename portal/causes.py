"""Logs a lasting fault once: when it starts, when its cause changes, and when it ends."""

import logging
from threading import Lock

MOST = 20  # causes remembered per trouble, so that causes with a varying number in them do not fill the log


class Causes:
    """Thread-safe: a trouble is over when each `reporter` that met it says so."""

    def __init__(self, log: logging.Logger) -> None:
        self._log = log
        self._lock = Lock()
        self._reporters: dict[str, set[str]] = {}
        self._causes: dict[str, set[str]] = {}

    def stands(self, trouble: str, reporter: str, cause: str, error: Exception | None = None) -> None:
        """Report a fault. With `error`, an unexpected exception, its traceback is logged too."""
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
        """Report that it works again for this reporter; logged when it does for all."""
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
