-- For wrk: somebody who reads one article after another. ARTICLES says of how many made-up ones.

local articles = tonumber(os.getenv("ARTICLES"))

function init()
  math.randomseed(tonumber(os.getenv("SEED") or 1))
end

function request()
  return wrk.format("GET", "/articles/made-up-" .. math.random(0, articles - 1))
end
