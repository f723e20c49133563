from kata_runner.api import grade as grade
from kata_runner.batch import grade_many as grade_many
from kata_runner.model import Grade as Grade
from kata_runner.model import Options as Options
from kata_runner.model import Verdict as Verdict
from kata_runner.version import __version__ as __version__
